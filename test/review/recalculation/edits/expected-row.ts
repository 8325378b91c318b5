import type { CellResult } from '../cell-results';
import type { ExpectedCell } from './expected-cell';

/** What a row has to show, by the names of its columns. */
export type ExpectedRow<Column extends string> = Partial<Record<Column, CellResult | undefined>>;

/** The cells of a row; `columnOf` gives the number of a column, `name` says of what the row is. */
export function expectedRow<Column extends string>(
  sheet: string,
  columnOf: (column: Column) => number,
  row: number,
  name: string,
  expected: ExpectedRow<Column>,
): ExpectedCell[] {
  return (Object.keys(expected) as Column[]).map((column) => ({
    sheet,
    row,
    column: columnOf(column),
    about: `${name} ${column}`,
    value: expected[column] ?? '',
  }));
}
