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
  const bands: Band[] = [];
  for (const part of parts) {
    const before = bands.at(-1);
    const isOwn = before !== undefined && standsAlone(lines, part) && standsAlone(lines, before);
    if (before === undefined || isOwn) bands.push(part);
    else bands[bands.length - 1] = { from: before.from, to: part.to };
  }
  return bands;
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

/** Names in the first place that holds texts, and figures behind them. */
function standsAlone(lines: readonly Line[], { from, to }: Band): boolean {
  if (to === from) return false;
  const names = new Set<string>();
  let figures = 0;
  let isOther = false;
  for (const { cells } of lines.slice(0, LINES_LOOKED_AT)) {
    const first = cells.get(from);
    const name = first === undefined ? undefined : textOf(first);
    if (name !== undefined && first !== undefined) {
      if (kindOf(first) === 'text') names.add(name);
      if (names.size <= HEADINGS_LOOKED_AT) isOther ||= isOtherField(name);
    }
    for (let place = from + 1; place <= to; place++) {
      const cell = cells.get(place);
      if (cell && (kindOf(cell) === 'figure' || kindOf(cell) === 'date')) figures += 1;
    }
  }
  return !isOther && names.size >= NAMES_OF_A_TABLE && figures >= NAMES_OF_A_TABLE;
}

/** A heading that says the column is a further field of the KPIs on its left, such as the owner. */
function isOtherField(name: string): boolean {
  const { roles, measures, period } = headingFacts(name);
  const says = (role: string) => roles.some(({ meaning, isWhole }) => meaning === role && isWhole);
  if (says('kpi') || says('objective') || says('perspective') || says('code')) return false;
  return period !== undefined || [...roles, ...measures].some(({ isWhole }) => isWhole);
}
