import type { TableGrid } from '../../tables/table-grid';
import type { CellContent } from '../../tables/write/table-changes';

/** What a cell of a table holds, a formula as such. Row −1 is the row of the headings. */
export function contentAt(
  { columns, rows, formulas }: TableGrid,
  row: number,
  position: number,
): CellContent {
  if (row < 0) return columns[position] ?? null;
  const formula = formulas?.get(row)?.get(position);
  return formula === undefined ? (rows[row]?.[position] ?? null) : { formula };
}
