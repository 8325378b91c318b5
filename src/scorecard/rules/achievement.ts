import { distanceOutside } from './distance-outside';
import type { KpiRule } from './kpi-rule';
import { snapToZero } from './snap-to-zero';

/**
 * Share of the target that is reached: a ratio, 1 = on target, uncapped. Undefined when the rule has no target or
 * range to compare with. The rule must be possible (`ruleGap`).
 *
 * Source: higher, lower and target as in Infor CPM, 1 ± (A − T)/|T|; target 0 as in Stratec and Camms;
 * baseline as in ServiceNow, (A − B)/(T − B).
 *
 * @example achievementOf(95.2, 119, { direction: 'higher' }) // 0.8
 */
export function achievementOf(
  actual: number,
  target: number | undefined,
  rule: Pick<KpiRule, 'direction' | 'baseline' | 'rangeLow' | 'rangeHigh'>,
): number | undefined {
  const value = snapToZero(actual);
  if (rule.direction === 'none') return undefined;
  // The mean of several yes (1) and no (0) is the share of yes.
  if (rule.direction === 'yesno') return value;
  if (rule.direction === 'range') return rangeAchievement(value, rule.rangeLow, rule.rangeHigh);
  if (target === undefined) return undefined;
  if (rule.direction === 'target') return closeness(value, target);
  if (rule.baseline !== undefined) return (value - rule.baseline) / (target - rule.baseline);
  const better = rule.direction === 'higher' ? value - target : target - value;
  if (target === 0) return better >= 0 ? 1 : 0;
  return 1 + better / Math.abs(target);
}

function closeness(value: number, target: number): number {
  if (target === 0) return value === 0 ? 1 : 0;
  return 1 - Math.abs(value - target) / Math.abs(target);
}

function rangeAchievement(value: number, low?: number, high?: number): number | undefined {
  if (low === undefined || high === undefined) return undefined;
  if (low === high) return closeness(value, low);
  const distance = distanceOutside(value, low, high);
  if (distance === 0) return 1;
  const bound = value < low ? low : high;
  return 1 - distance / Math.max(Math.abs(bound), (high - low) / 2);
}
