import { findTables, type FoundTable } from './find-tables';
import { readTable, type ReadTable } from './read-table';
import { turned, type Grid } from '../sheet/grid';

/** Less likely tables are not proposed. */
const LIKELY = 0.45;
/** Turned sheets have a line for each column: what is wider than this is no scorecard. */
const MOST_LINES_TURNED = 700;
/** Nor has any so many months, which would be its columns when it is turned. */
const MOST_ROWS_TURNED = 3_000;

/** The tables of KPIs on a sheet, read by rows or by columns, whichever reads better. */
export function chooseTables(grid: Grid): readonly ReadTable[] {
  const upright = findTables(grid).map(readTable);
  const all = [...upright, ...turnedTables(grid)];
  const chosen: ReadTable[] = [];
  for (const table of all.sort((a, b) => b.likelihood - a.likelihood)) {
    if (table.likelihood < LIKELY || chosen.some((other) => overlap(table.table, other.table)))
      continue;
    chosen.push(table);
  }
  return chosen.sort((a, b) => compare(boxOf(a.table), boxOf(b.table)));
}

function turnedTables(grid: Grid): readonly ReadTable[] {
  if (grid.lines.length > MOST_ROWS_TURNED) return [];
  const other = turned(grid);
  return other.lines.length > MOST_LINES_TURNED ? [] : findTables(other).map(readTable);
}

/** First and last row and column of a table with its headings, counted from 0, as the sheet has them. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function boxOf({ grid, header, body, places }: FoundTable): Box {
  const first = header[0]?.at ?? body[0]?.at ?? 0;
  const last = body.at(-1)?.at ?? first;
  const from = places[0] ?? 0;
  const to = places.at(-1) ?? from;
  return grid.isTurned
    ? { top: from, left: first, bottom: to, right: last }
    : { top: first, left: from, bottom: last, right: to };
}

function overlap(a: FoundTable, b: FoundTable): boolean {
  const one = boxOf(a);
  const other = boxOf(b);
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function compare(a: Box, b: Box): number {
  return a.top - b.top || a.left - b.left;
}
