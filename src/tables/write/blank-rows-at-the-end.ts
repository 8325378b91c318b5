import type { TableGrid } from '../table-grid';

/** A table without rows has a blank one, as Excel demands; new rows begin there. */
export function blankRowsAtTheEnd({
  rows,
  formulas,
}: Pick<TableGrid, 'rows' | 'formulas'>): number[] {
  const last = rows.findLastIndex(
    (cells, row) => formulas?.has(row) === true || cells.some((cell) => cell !== null),
  );
  return [...rows.keys()].slice(last + 1);
}
