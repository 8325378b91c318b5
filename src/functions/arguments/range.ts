/** The cells of one argument, at least one row and one column. */
export interface Range {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

const BLANK: Range = { rows: 1, columns: 1, cells: [[undefined]] };

/** An argument as a range: Excel gives rows of cells, or nothing when the argument is left out. */
export function rangeOf(argument: unknown): Range {
  if (!isRows(argument)) return { rows: 1, columns: 1, cells: [[argument]] };
  const columns = argument[0]?.length ?? 0;
  return columns === 0 ? BLANK : { rows: argument.length, columns, cells: argument };
}

function isRows(argument: unknown): argument is readonly (readonly unknown[])[] {
  return Array.isArray(argument) && argument.every(Array.isArray);
}

/** The cell at a place, with a single row or column repeated as often as needed. */
export function cellAt(range: Range, row: number, column: number): unknown {
  return range.cells[range.rows === 1 ? 0 : row]?.[range.columns === 1 ? 0 : column];
}
