import { parseRangeAddress, type CellRange } from '../../tables/cell-range';
import type { SourceCell, SourceSheet } from './source-sheet';

/** One row of a sheet that holds something; of a turned sheet one column. */
export interface Line {
  /** Row counted from 0. */
  readonly at: number;
  /** By column counted from 0, in order; blank cells are left out. */
  readonly cells: ReadonlyMap<number, SourceCell>;
  /** What merged cells show beside their first one. */
  readonly covered: ReadonlyMap<number, SourceCell>;
}

/** A sheet to be read line by line: its rows, or, turned, its columns. */
export interface Grid {
  readonly sheet: SourceSheet;
  readonly isTurned: boolean;
  readonly lines: readonly Line[];
  /** Lines that were not looked at, because there are more cells than `MOST_CELLS`. */
  readonly isCut: boolean;
}

/** More cells than anybody's report has; what is beyond them is not looked at. */
const MOST_CELLS = 600_000;
/** A merge can span the whole sheet: its text is put into so many cells at most. */
const MOST_COVERED = 100_000;

/** The filled lines of a sheet, within a range perhaps. */
export function gridOf(sheet: SourceSheet, range?: string): Grid {
  const box = range === undefined ? undefined : parseRangeAddress(range.replaceAll('$', ''));
  const lines = new Map<number, Map<number, SourceCell>>();
  let count = 0;
  let isCut = sheet.isCut === true;
  for (const [row, cells] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    if (box && (row < box.top || row > box.bottom)) continue;
    if (count > MOST_CELLS) {
      isCut = true;
      break;
    }
    const kept = [...cells]
      .filter(([column, cell]) => isFilled(cell) && isWithin(column, box))
      .sort(([a], [b]) => a - b);
    if (kept.length === 0) continue;
    count += kept.length;
    lines.set(row, new Map(kept));
  }
  const covered = coveredCells(sheet.merges, lines);
  return {
    sheet,
    isTurned: false,
    isCut,
    lines: Array.from(lines, ([at, cells]) => ({
      at,
      cells,
      covered: covered.get(at) ?? NO_CELLS,
    })),
  };
}

/** The same cells with rows for columns. */
export function turned({ sheet, lines, isTurned, isCut }: Grid): Grid {
  const cells = new Map<number, Map<number, SourceCell>>();
  const covered = new Map<number, Map<number, SourceCell>>();
  for (const line of lines) {
    for (const [place, cell] of line.cells) put(cells, place, line.at, cell);
    for (const [place, cell] of line.covered) put(covered, place, line.at, cell);
  }
  const turnedLines = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([at, own]) => ({ at, cells: own, covered: covered.get(at) ?? NO_CELLS }));
  return { sheet, isTurned: !isTurned, isCut, lines: turnedLines };
}

const NO_CELLS: ReadonlyMap<number, SourceCell> = new Map();

function put(
  lines: Map<number, Map<number, SourceCell>>,
  at: number,
  place: number,
  cell: SourceCell,
): void {
  const line = lines.get(at);
  if (line) line.set(place, cell);
  else lines.set(at, new Map([[place, cell]]));
}

function isFilled({ value }: SourceCell): boolean {
  return value !== null && !(typeof value === 'string' && value.trim() === '');
}

function isWithin(column: number, box: CellRange | undefined): boolean {
  return box === undefined || (column >= box.left && column <= box.right);
}

function coveredCells(
  merges: readonly CellRange[],
  lines: ReadonlyMap<number, ReadonlyMap<number, SourceCell>>,
): Map<number, Map<number, SourceCell>> {
  const covered = new Map<number, Map<number, SourceCell>>();
  const rows = [...lines.keys()];
  let room = MOST_COVERED;
  for (const { top, left, bottom, right } of merges) {
    const first = lines.get(top)?.get(left);
    if (first === undefined) continue;
    for (const row of rowsBetween(rows, top, bottom)) {
      for (let column = left; column <= right && room > 0; column++) {
        if (lines.get(row)?.has(column) === true) continue;
        put(covered, row, column, first);
        room -= 1;
      }
    }
  }
  return covered;
}

function rowsBetween(rows: readonly number[], top: number, bottom: number): readonly number[] {
  const from = firstAtLeast(rows, top);
  return rows.slice(from, firstAtLeast(rows, bottom + 1));
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
