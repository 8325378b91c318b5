import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { cutText } from '../../styling/cut-text';
import { LINES, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { BLOCKS, GRID } from './summary-layout';

/** A link and the columns that its text covers. */
interface PlacedLink {
  readonly sheet: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const LONGEST = 24;
/** Width of a character of the small type, in those of the grid. */
const CHARACTER = 0.75;
/** Room between links; less of it where that saves a line. */
const GAPS = [2.5, 1.5, 0.8];

/** Links to all other sheets, in as many lines as they need. */
export function placeLinks(subject: Pick<ReviewSubject, 'sheets'>): readonly PlacedLink[] {
  const tries = GAPS.map((gap) => placedWith(subject, gap));
  return tries.reduce((best, links) => (linkRows(links) < linkRows(best) ? links : best));
}

function placedWith({ sheets }: Pick<ReviewSubject, 'sheets'>, gap: number): readonly PlacedLink[] {
  const [, ...others] = sheets.tabs;
  const [first, last] = BLOCKS.all;
  let line = 0;
  let column: number = first;
  return others.map((sheet) => {
    const text = cutText(sheets.labelOf(sheet), LONGEST);
    const columns = Math.ceil((text.length * CHARACTER + gap) / GRID.width);
    if (column + columns - 1 > last) {
      line += 1;
      column = first;
    }
    const placed = { sheet, text, line, column };
    column += columns;
    return placed;
  });
}

export function addLinks(draft: SheetDraft, links: readonly PlacedLink[], top: number): void {
  const [first, last] = BLOCKS.all;
  const bottom = top + linkRows(links) - 1;
  draft.paint(blockOf(bottom, first, bottom, last), { borders: { bottom: LINES.rule } });
  for (const { sheet, text, line, column } of links) {
    const row = top + line;
    const borders = row === bottom ? { bottom: LINES.rule } : undefined;
    const link = { sheet, cell: 'A1' };
    draft.put(row, column, text, { ...STYLES.navigation, borders }, { link });
  }
  for (let row = top; row <= bottom; row++) draft.height(row, 15);
}

/** How many lines the links take. */
export function linkRows(links: readonly PlacedLink[]): number {
  return (links[links.length - 1]?.line ?? 0) + 1;
}
