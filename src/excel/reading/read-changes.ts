import type { CellRange } from '../../tables/cell-range';
import { sameCell } from '../../tables/same-cell';
import type { TableGrid } from '../../tables/table-grid';
import { cellsOf, type RowOfCells } from './cells-of';
import type { ChangedCells } from './changed-cells';
import { rangesIn, rowsToRead, type RowRun } from './rows-to-read';
import type { TablePlace } from './table-place';

/** Tables as they were read before, and the cells that have changed since. */
export interface Since {
  readonly grids: readonly TableGrid[];
  readonly changed: readonly ChangedCells[];
}

/** A table with those of its rows that are read again. */
interface Reading {
  readonly grid: TableGrid;
  readonly runs: readonly RowRun[];
  readonly changed: readonly CellRange[];
}

/**
 * The cells of tables, in one sync: only the rows in which something changed are read. Undefined when that cannot be enough:
 * a table stands elsewhere or has other rows or columns, much has changed, or a row holds something else than what was read
 * and changed, as after sorting. Then one reads everything.
 */
export async function readChanges(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
  { grids, changed }: Since,
  sheetNames: ReadonlyMap<string, string>,
): Promise<TableGrid[] | undefined> {
  const bySheet = rangesBySheet(changed, sheetNames);
  if (!bySheet || places.length !== grids.length) return undefined;
  const readings: Reading[] = [];
  for (const [index, place] of places.entries()) {
    const grid = grids[index];
    const own = bySheet.get(place.sheet) ?? [];
    const runs = grid && isSamePlace(grid, place) ? rowsToRead(grid, own) : undefined;
    if (!grid || !runs) return undefined;
    readings.push({ grid, runs, changed: own });
  }
  return readRuns(context, readings);
}

function rangesBySheet(
  changed: readonly ChangedCells[],
  sheetNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly CellRange[]> | undefined {
  const found = new Map<string, CellRange[]>();
  for (const { sheetId, address } of changed) {
    const [sheet, ranges] = [sheetNames.get(sheetId), rangesIn(address)];
    if (sheet === undefined || !ranges) return undefined;
    found.set(sheet, [...(found.get(sheet) ?? []), ...ranges]);
  }
  return found;
}

function isSamePlace(grid: TableGrid, place: TablePlace): boolean {
  return (
    grid.name === place.name &&
    grid.sheet === place.sheet &&
    grid.top === place.top &&
    grid.left === place.left &&
    grid.rows.length === place.rowCount &&
    grid.columns.length === place.columns.length &&
    grid.columns.every((heading, index) => heading === place.columns[index])
  );
}

async function readRuns(
  context: Excel.RequestContext,
  readings: readonly Reading[],
): Promise<TableGrid[] | undefined> {
  const loaded = readings.map(({ grid, runs }) =>
    runs.map(({ first, count }) =>
      context.workbook.worksheets
        .getItem(grid.sheet)
        .getRangeByIndexes(grid.top + 1 + first, grid.left, count, grid.columns.length)
        .load({ values: true, formulas: true }),
    ),
  );
  await context.sync();
  const read: TableGrid[] = [];
  for (const [index, reading] of readings.entries()) {
    const ranges = loaded[index] ?? [];
    const grid = withRuns(
      reading,
      ranges.map(({ values, formulas }) => cellsOf(values, formulas)),
    );
    if (!grid) return undefined;
    read.push(grid);
  }
  return read;
}

/** The table as it is now; undefined when a row is another one than before. */
function withRuns(
  { grid, runs, changed }: Reading,
  found: readonly (readonly RowOfCells[])[],
): TableGrid | undefined {
  if (runs.length === 0) return grid;
  const { formulas: before, ...rest } = grid;
  const rows = [...grid.rows];
  const formulas = new Map(before);
  for (const [index, { first }] of runs.entries()) {
    for (const [down, now] of (found[index] ?? []).entries()) {
      const row = first + down;
      if (!isSameBesides(changed, { grid, row, now })) return undefined;
      rows[row] = now.cells;
      if (now.formulas) formulas.set(row, now.formulas);
      else formulas.delete(row);
    }
  }
  return formulas.size > 0 ? { ...rest, rows, formulas } : { ...rest, rows };
}

interface RowAgain {
  readonly grid: TableGrid;
  readonly row: number;
  readonly now: RowOfCells;
}

/** Whether a row holds what it held, but for the cells that changed and for what formulas come to. */
function isSameBesides(changed: readonly CellRange[], { grid, row, now }: RowAgain): boolean {
  const [sheetRow, before] = [grid.top + 1 + row, grid.rows[row] ?? []];
  const formulas = grid.formulas?.get(row);
  return now.cells.every((cell, position) => {
    const column = grid.left + position;
    const isChanged = changed.some(
      ({ top, bottom, left, right }) =>
        top <= sheetRow && sheetRow <= bottom && left <= column && column <= right,
    );
    if (isChanged) return true;
    const [is, was] = [now.formulas?.get(position), formulas?.get(position)];
    return is === was && (is !== undefined || sameCell(cell, before[position] ?? null));
  });
}
