import type { SheetDraft } from '../../book/sheet-draft';
import type { AsBuiltLine } from '../../collect/as-built';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { METHOD_COLUMNS } from './columns';

const { asBuilt: first } = METHOD_COLUMNS;

/** What the cells to fill in held when the review was built, beside the page: its heading, then line by line. */
export function addAsBuilt(
  draft: SheetDraft,
  { words }: Pick<ReviewSubject, 'words'>,
  top: number,
  lines: readonly AsBuiltLine[],
): void {
  if (lines.length === 0) return;
  const { asBuilt, asBuiltNote } = words.method;
  draft.put(top, first, asBuilt, STYLES.heading, { note: asBuiltNote });
  lines.forEach((line, down) => {
    line.forEach((content, across) => {
      if (content !== '') draft.put(top + 1 + down, first + across, content, STYLES.muted);
    });
  });
}
