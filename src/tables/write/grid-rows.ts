import type { CellValue, TableGrid } from '../table-grid';

/** A row on its way into a grid: its cells, and the formulas that stay. */
export interface WrittenRow {
  readonly cells: readonly CellValue[];
  readonly formulas?: ReadonlyMap<number, string>;
}

/** The row of a grid as it stands. */
export function rowAsIs(grid: TableGrid, row: number, width: number): WrittenRow {
  const found = grid.rows[row] ?? [];
  const cells =
    found.length === width
      ? found
      : Array.from({ length: width }, (_, position) => found[position] ?? null);
  const formulas = grid.formulas?.get(row);
  return formulas ? { cells, formulas } : { cells };
}

/** A row of a grid with some cells replaced; a replaced cell loses its formula. */
export function rowWith(row: WrittenRow, replaced: ReadonlyMap<number, CellValue>): WrittenRow {
  if (replaced.size === 0) return row;
  const cells = row.cells.map((cell, position) =>
    replaced.has(position) ? (replaced.get(position) ?? null) : cell,
  );
  const formulas = new Map(
    [...(row.formulas ?? [])].filter(([position]) => !replaced.has(position)),
  );
  return formulas.size > 0 ? { cells, formulas } : { cells };
}

/** A grid at the place of another one, with other columns and rows. */
export function gridOf(
  place: Omit<TableGrid, 'columns' | 'rows' | 'formulas'>,
  columns: readonly string[],
  rows: readonly WrittenRow[],
): TableGrid {
  const formulas = new Map<number, ReadonlyMap<number, string>>();
  rows.forEach((row, index) => {
    if (row.formulas && row.formulas.size > 0) formulas.set(index, row.formulas);
  });
  const { name, sheet, top, left } = place;
  const cells = rows.map((row) => row.cells);
  const grid = { name, sheet, top, left, columns, rows: cells };
  return formulas.size > 0 ? { ...grid, formulas } : grid;
}
