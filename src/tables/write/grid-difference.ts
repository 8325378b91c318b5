import { sameCell } from '../same-cell';
import type { TableGrid } from '../table-grid';
import type { CellChange, TableChanges } from './table-changes';

/** The changes that turn a grid into one with the same rows in the same places, and rows and columns added after them. */
export function gridDifference(before: TableGrid, after: TableGrid): TableChanges {
  const cells: CellChange[] = before.rows.flatMap((row, index) =>
    (after.rows[index] ?? [])
      .map((content, position) => ({ row: index, position, content }))
      .filter(({ position, content }) => !sameCell(row[position] ?? null, content)),
  );
  return {
    grid: before,
    addedColumns: after.columns.slice(before.columns.length),
    cells,
    appended: after.rows.slice(before.rows.length),
    deleted: [],
  };
}
