import { parseRangeAddress, rangesOverlap, type CellRange } from '../../tables/cell-range';
import type { TableGrid } from '../../tables/table-grid';

/** More rows than these are read no slower with all others. */
const MOST_ROWS = 1_000;
/** Each of them is a range of its own in the request. */
const MOST_RUNS = 50;

/** Rows beside each other, counted from 0 below the headings. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Changed cells of one sheet, by the addresses that Excel gives; undefined for whole rows or columns. */
export function rangesIn(address: string): readonly CellRange[] | undefined {
  const ranges = address.split(',').map((part) => parseRangeAddress(part.trim()));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/**
 * The rows of a table that changed cells stand in, and those with formulas, whose values change without being edited.
 * Undefined when a heading is among the cells, or so many rows that one reads the whole table.
 */
export function rowsToRead(grid: TableGrid, changed: readonly CellRange[]): RowRun[] | undefined {
  const { top, left, columns, rows } = grid;
  const wanted = new Set(grid.formulas?.keys());
  const right = left + columns.length - 1;
  for (const range of changed) {
    const all = { top, left, bottom: top + rows.length, right };
    if (!rangesOverlap(range, all)) continue;
    if (range.top <= top) return undefined;
    const last = Math.min(range.bottom, top + rows.length);
    if (last - range.top >= MOST_ROWS) return undefined;
    for (let row = range.top; row <= last; row += 1) wanted.add(row - top - 1);
  }
  if (wanted.size > MOST_ROWS) return undefined;
  const runs = runsOf([...wanted].sort((a, b) => a - b));
  return runs.length > MOST_RUNS ? undefined : runs;
}

function runsOf(rows: readonly number[]): RowRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
