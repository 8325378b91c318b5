import type { KpiRule } from './kpi-rule';

/**
 * The actuals that stand exactly on a bound of a rule, in the KPI's unit: one, two where either side of the target or
 * range is worse, none where no actual does. The inverse of `boundAt`. The bound is in the rule's threshold kind.
 *
 * @example actualsAt(0.9, 120, { direction: 'higher', thresholds: 'ratio', aggregation: 'last' }) // [108]
 */
export function actualsAt(
  bound: number,
  target: number | undefined,
  rule: KpiRule,
): readonly number[] {
  if (rule.direction === 'none') return [];
  if (rule.thresholds === 'values') return [bound];
  if (rule.direction === 'yesno') return [rule.thresholds === 'ratio' ? bound : 1 - bound];
  if (rule.direction === 'range') return outsideRange(bound, rule);
  if (target === undefined) return [];
  if (rule.thresholds === 'points') return atDistance(bound, target, rule);
  return atShare(bound, target, rule);
}

function atDistance(distance: number, target: number, { direction }: KpiRule): number[] {
  if (direction === 'target') return around(target, target, distance, distance);
  return [direction === 'higher' ? target - distance : target + distance];
}

function atShare(share: number, target: number, { direction, baseline }: KpiRule): number[] {
  const size = Math.abs(target);
  if (direction === 'target') return around(target, target, (1 - share) * size, (1 - share) * size);
  if (baseline !== undefined) return [baseline + share * (target - baseline)];
  // A target of 0 is met or missed; no share of it stands anywhere.
  if (size === 0) return [];
  return [direction === 'higher' ? target + (share - 1) * size : target - (share - 1) * size];
}

function outsideRange(bound: number, { thresholds, rangeLow, rangeHigh }: KpiRule): number[] {
  if (rangeLow === undefined || rangeHigh === undefined || rangeLow > rangeHigh) return [];
  if (thresholds === 'points') return around(rangeLow, rangeHigh, bound, bound);
  const half = (rangeHigh - rangeLow) / 2;
  const [below, above] = [rangeLow, rangeHigh].map(
    (limit) => (1 - bound) * Math.max(Math.abs(limit), half),
  );
  return around(rangeLow, rangeHigh, below ?? 0, above ?? 0);
}

/** Nothing is nearer than on the spot. */
function around(low: number, high: number, below: number, above: number): number[] {
  if (below < 0 || above < 0 || (below === 0 && above === 0 && low === high)) {
    return below === 0 ? [low] : [];
  }
  return [low - below, high + above];
}
