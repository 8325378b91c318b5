import type { KpiRule } from './kpi-rule';
import { positionOf } from './position';

/**
 * The bound, in the rule's threshold kind, on which an actual stands: the colour of that bound starts there. The inverse
 * of `actualsAt`. Undefined where the rule has nothing to compare an actual with.
 *
 * @example boundAt(108, 120, { direction: 'higher', thresholds: 'points', aggregation: 'last' }) // 12
 */
export function boundAt(
  actual: number,
  target: number | undefined,
  rule: KpiRule,
): number | undefined {
  if (rule.direction === 'none') return undefined;
  if (rule.thresholds === 'values') return actual;
  const position = positionOf(actual, target, { ...rule, green: 0, amber: 0 });
  if (!position) return undefined;
  // Points are counted to the adverse side; 0 − 0 is 0 and not −0.
  return rule.thresholds === 'points' ? 0 - position.at : position.at;
}
