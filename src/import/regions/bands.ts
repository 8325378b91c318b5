import { headingFacts } from '../headings/heading-facts';
import { kindOf, textOf } from '../sheet/cell-facts';
import type { Line } from '../sheet/grid';

/** Places next to each other that belong to one table, first and last. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** The heading is among the first texts of a column. */
const HEADINGS_LOOKED_AT = 3;
const LINES_LOOKED_AT = 2_000;
const PLACES_OF_NAMES = 3;

/** So many different names make a column of names. */
const NAMES_OF_A_TABLE = 2;

/**
 * The tables that stand beside each other on some lines: cut where a place is blank in all of them, and put together again
 * where a part has no names of its own, so that a blank column inside a table does not cut it.
 */
export function bandsOf(lines: readonly Line[]): Band[] {
  const parts: Band[] = [];
  for (const place of filledPlaces(lines)) {
    const last = parts.at(-1);
    if (last && place - last.to <= 1) parts[parts.length - 1] = { from: last.from, to: place };
    else parts.push({ from: place, to: place });
  }
  const bands: (Band & { readonly isTable: boolean })[] = [];
  for (const part of parts) {
    const before = bands.at(-1);
    const isTable = standsAlone(lines, part);
    if (before === undefined || (isTable && before.isTable)) {
      bands.push({ ...part, isTable });
      continue;
    }
    // A title in front of a table and the table are one, and as much a table.
    const both = { from: before.from, to: part.to };
    const isOne = isTable || before.isTable || standsAlone(lines, both);
    bands[bands.length - 1] = { ...both, isTable: isOne };
  }
  return bands.map(({ from, to }) => ({ from, to }));
}

/** Places with a cell, but for lone ones: titles, notes and buttons reach over everything. */
function filledPlaces(lines: readonly Line[]): number[] {
  const places = new Set<number>();
  for (const { cells } of lines) {
    if (cells.size < 2) continue;
    for (const place of cells.keys()) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/** Names in one of the first places, since a title may stand in the very first, and figures behind them. */
function standsAlone(lines: readonly Line[], { from, to }: Band): boolean {
  const looked = lines.slice(0, LINES_LOOKED_AT);
  for (let place = from; place < Math.min(to, from + PLACES_OF_NAMES); place++) {
    const names = namesAt(looked, place);
    if (names.length < NAMES_OF_A_TABLE) continue;
    const isOther = names.slice(0, HEADINGS_LOOKED_AT).some(isOtherField);
    return !isOther && hasFigures(looked, place + 1, to);
  }
  return false;
}

function namesAt(lines: readonly Line[], place: number): string[] {
  const names = new Set<string>();
  for (const { cells } of lines) {
    const cell = cells.get(place);
    const name = cell && textOf(cell);
    if (cell && name !== undefined && kindOf(cell) === 'text') names.add(name);
  }
  return [...names];
}

function hasFigures(lines: readonly Line[], from: number, to: number): boolean {
  let figures = 0;
  for (const { cells } of lines) {
    for (let place = from; place <= to; place++) {
      const cell = cells.get(place);
      if (cell && ['figure', 'date'].includes(kindOf(cell))) figures += 1;
      if (figures >= NAMES_OF_A_TABLE) return true;
    }
  }
  return false;
}

/** A heading that says the column is a further field of the KPIs on its left, such as the owner. */
function isOtherField(name: string): boolean {
  const { roles, measures, period } = headingFacts(name);
  const says = (role: string) => roles.some(({ meaning, isWhole }) => meaning === role && isWhole);
  if (says('kpi') || says('objective') || says('perspective') || says('code')) return false;
  return period !== undefined || [...roles, ...measures].some(({ isWhole }) => isWhole);
}
