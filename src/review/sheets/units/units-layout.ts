import type { HeatMap } from '../../facts/heat-map';

/** Where the parts of the sheet stand; columns count from 1. */
export interface UnitsLayout {
  readonly name: number;
  readonly whole: number;
  readonly firstUnit: number;
  readonly lastUnit: number;
  /** A single unit is compared with nobody: absent. */
  readonly best?: number;
  readonly spread?: number;
  /** The last column of the heat map. */
  readonly mapEnd: number;
  /** The numbers of the comparison's columns. */
  readonly comparison: ReadonlyMap<ComparisonColumn, number>;
  readonly left: number;
  /** The last column of the page. */
  readonly right: number;
  /** The first column of the status keys, outside of the page. */
  readonly keys: number;
  /** Widths from `name` on. */
  readonly widths: readonly number[];
}

export const ROWS = { section: 5, heads: 6, first: 7 } as const;

/** Columns of the comparison in their order, and their widths; the share is left out where units share nothing. */
const COMPARISON = {
  unit: 21,
  score: 8,
  status: 14,
  Green: 5,
  Amber: 5,
  Red: 5,
  others: 5,
  coverage: 10,
  share: 8,
  head: 18,
} as const;

export type ComparisonColumn = keyof typeof COMPARISON;

const NAME_WIDTH = 40;
const UNIT_WIDTH = 11.5;
const BEST_WIDTH = 18;
const SPREAD_WIDTH = 9;
const GAP = 2;

export function unitsLayout({ units }: Pick<HeatMap, 'units'>, hasShares: boolean): UnitsLayout {
  const name = 2;
  const whole = name + 1;
  const firstUnit = whole + 1;
  const lastUnit = whole + units.length;
  const compares = units.length > 1;
  const mapEnd = compares ? lastUnit + 2 : lastUnit;
  const left = mapEnd + 2;
  const all = Object.keys(COMPARISON) as ComparisonColumn[];
  const columns = all.filter((column) => hasShares || column !== 'share');
  const right = left + columns.length - 1;
  const ofUnits = Array.from({ length: units.length + 1 }, () => UNIT_WIDTH);
  return {
    name,
    whole,
    firstUnit,
    lastUnit,
    ...(compares && { best: lastUnit + 1, spread: lastUnit + 2 }),
    mapEnd,
    comparison: new Map(columns.map((column, index) => [column, left + index])),
    left,
    right,
    keys: right + 2,
    widths: [
      NAME_WIDTH,
      ...ofUnits,
      ...(compares ? [BEST_WIDTH, SPREAD_WIDTH] : []),
      GAP,
      ...columns.map((column) => COMPARISON[column]),
      GAP,
      ...ofUnits,
    ],
  };
}
