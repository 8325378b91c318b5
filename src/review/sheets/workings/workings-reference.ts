import { blockOf } from '../../book/place';
import { blockReference, cellReference, onSheet } from '../../book/reference';
import type { ReviewSubject } from '../../subject/review-subject';
import { workingsColumn, type WorkingsColumn } from './columns';

/** A cell of Workings as formulas of other sheets write it: Workings!Z12. */
export function workingsReference(
  { sheets }: Pick<ReviewSubject, 'sheets'>,
  row: number,
  column: WorkingsColumn,
): string {
  const cell = cellReference({ row, column: workingsColumn(column) });
  return onSheet(sheets.fixed.workings, cell);
}

/** A column of Workings over the rows of the tree: Workings!$Z$8:$Z$46. */
export function workingsRange(
  { sheets, outline }: Pick<ReviewSubject, 'sheets' | 'outline'>,
  column: WorkingsColumn,
): string {
  const number = workingsColumn(column);
  const block = blockOf(outline.top, number, outline.last);
  return onSheet(sheets.fixed.workings, blockReference(block, 'both'));
}
