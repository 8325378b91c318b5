import type { ReviewSheet } from '../../review/book/review-sheet';

/** How many rows and columns of a sheet are in use, from A1 on. */
export function extentOf({ cells }: Pick<ReviewSheet, 'cells'>): {
  readonly rows: number;
  readonly columns: number;
} {
  let [rows, columns] = [1, 1];
  for (const { row, column } of cells) {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}
