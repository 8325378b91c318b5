import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { METHOD_COLUMNS, RULE_WIDTH } from './columns';

const { label, meaning } = METHOD_COLUMNS;
const ROW = 16;

/** What was missing when the period was closed, with its reason as somebody noted it; returns the row below. */
export function addNotedGaps(draft: SheetDraft, subject: ReviewSubject, row: number): number {
  const gaps = subject.meeting?.gaps;
  if (gaps === undefined) return row;
  const sentence = fill(subject.words.method.noted, { gaps });
  draft.box(blockOf(row, label, row, meaning), sentence, { ...STYLES.muted, wrap: true });
  draft.height(row, textHeight([{ text: sentence, width: RULE_WIDTH }], ROW));
  return row + 1;
}
