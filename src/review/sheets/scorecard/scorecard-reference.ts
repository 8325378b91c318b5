import { cellReference, onSheet } from '../../book/reference';
import type { ReviewSubject } from '../../subject/review-subject';
import { SCORECARD_COLUMNS, type ScorecardColumn } from './columns';

/** A cell of Scorecard as formulas of other sheets write it: Scorecard!J12. */
export function scorecardReference(
  { sheets }: Pick<ReviewSubject, 'sheets'>,
  row: number,
  column: ScorecardColumn,
): string {
  const cell = cellReference({ row, column: SCORECARD_COLUMNS[column] });
  return onSheet(sheets.fixed.scorecard, cell);
}
