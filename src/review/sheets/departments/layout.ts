import type { HeatMap } from '../../facts/heat-map';

/** Where the parts of the sheet stand; columns count from 1. */
export interface UnitsLayout {
  readonly name: number;
  readonly whole: number;
  readonly firstUnit: number;
  readonly lastUnit: number;
  readonly best: number;
  readonly spread: number;
  readonly comparison: number;
  /** The last column of the page. */
  readonly right: number;
  /** The first column of the status keys, outside of the page. */
  readonly keys: number;
  /** Widths from `name` on. */
  readonly widths: readonly number[];
}

export const ROWS = { section: 5, heads: 6, first: 7 } as const;

/** Widths of the comparison: unit, score, status, four counts, coverage, share, head. */
export const COMPARISON_WIDTHS = [20, 7, 13, 5, 5, 5, 5, 9, 7, 17] as const;

const NAME_WIDTH = 40;
const UNIT_WIDTH = 11.5;
const BEST_WIDTH = 15;
const SPREAD_WIDTH = 9;
const GAP = 2;

export function unitsLayout({ units }: Pick<HeatMap, 'units'>): UnitsLayout {
  const name = 2;
  const whole = name + 1;
  const firstUnit = whole + 1;
  const lastUnit = whole + units.length;
  const best = lastUnit + 1;
  const comparison = best + 3;
  const right = comparison + COMPARISON_WIDTHS.length - 1;
  const ofUnits = Array.from({ length: units.length + 1 }, () => UNIT_WIDTH);
  return {
    name,
    whole,
    firstUnit,
    lastUnit,
    best,
    spread: best + 1,
    comparison,
    right,
    keys: right + 2,
    widths: [
      NAME_WIDTH,
      ...ofUnits,
      BEST_WIDTH,
      SPREAD_WIDTH,
      GAP,
      ...COMPARISON_WIDTHS,
      GAP,
      ...ofUnits,
    ],
  };
}
