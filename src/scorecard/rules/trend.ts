import { distanceOutside } from './distance-outside';
import type { KpiRule } from './kpi-rule';
import { TOLERANCE } from './tolerance';

/** Better or worse for the KPI's direction, not higher or lower. */
export type Trend = 'Better' | 'Same' | 'Worse';

/** One side of the comparison; the target counts only where nearer to it is better. */
export interface TrendPoint {
  readonly actual: number;
  readonly target?: number;
}

/** How much may change and still be the same: a share of |previous|, or an amount in the KPI's unit. */
export type FlatWithin = { readonly relative: number } | { readonly absolute: number };

/** Compares a reading with an earlier one; undefined where no direction says what is better. */
export function trendOf(
  now: TrendPoint,
  before: TrendPoint,
  rule: Pick<KpiRule, 'direction' | 'rangeLow' | 'rangeHigh'>,
  flatWithin: FlatWithin,
): Trend | undefined {
  const goodnessNow = goodness(now, rule);
  const goodnessBefore = goodness(before, rule);
  if (goodnessNow === undefined || goodnessBefore === undefined) return undefined;
  const flat =
    'absolute' in flatWithin ? flatWithin.absolute : flatWithin.relative * Math.abs(before.actual);
  const slack = TOLERANCE * Math.max(Math.abs(now.actual), Math.abs(before.actual));
  const change = goodnessNow - goodnessBefore;
  if (Math.abs(change) <= flat + slack) return 'Same';
  return change > 0 ? 'Better' : 'Worse';
}

/** A figure that rises as the reading gets better. */
function goodness(
  point: TrendPoint,
  { direction, rangeLow, rangeHigh }: Pick<KpiRule, 'direction' | 'rangeLow' | 'rangeHigh'>,
): number | undefined {
  switch (direction) {
    case 'higher':
    case 'yesno':
      return point.actual;
    case 'lower':
      return -point.actual;
    case 'target':
      return point.target === undefined ? undefined : -Math.abs(point.actual - point.target);
    case 'range':
      if (rangeLow === undefined || rangeHigh === undefined) return undefined;
      return -distanceOutside(point.actual, rangeLow, rangeHigh);
    case 'none':
      return undefined;
  }
}
