import { distanceOutside } from './distance-outside';
import type { KpiRule } from './kpi-rule';

/**
 * Actual against target in the KPI's own unit, positive when favourable: higher A − T, lower T − A,
 * target −|A − T|, range −(distance outside). Undefined for yes/no, unscored KPIs and without a target.
 */
export function favourableVariance(
  actual: number,
  target: number | undefined,
  rule: Pick<KpiRule, 'direction' | 'rangeLow' | 'rangeHigh'>,
): number | undefined {
  const { direction, rangeLow, rangeHigh } = rule;
  if (direction === 'range') {
    if (rangeLow === undefined || rangeHigh === undefined) return undefined;
    return 0 - distanceOutside(actual, rangeLow, rangeHigh);
  }
  if (target === undefined || direction === 'yesno' || direction === 'none') return undefined;
  if (direction === 'higher') return actual - target;
  if (direction === 'lower') return target - actual;
  return 0 - Math.abs(actual - target);
}

/** A favourable variance as a ratio of |target|; undefined for a target of 0, where no share makes sense. */
export function variancePercent(
  variance: number | undefined,
  target: number | undefined,
): number | undefined {
  if (variance === undefined || target === undefined || target === 0) return undefined;
  return variance / Math.abs(target);
}
