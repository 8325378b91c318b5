import { blockOf } from '../../book/place';
import { blockReference, cellReference } from '../../book/reference';
import { workingsColumn, type WorkingsColumn } from './columns';

/** A cell of Workings as formulas on the same sheet write it: Z12. */
export function cellOf(row: number, column: WorkingsColumn): string {
  return cellReference({ row, column: workingsColumn(column) });
}

/** A column of Workings over some rows: Z12:Z18. */
export function rangeOf(column: WorkingsColumn, first: number, last: number): string {
  const number = workingsColumn(column);
  return blockReference(blockOf(first, number, last));
}
