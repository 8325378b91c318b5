import { achievementOf } from './achievement';
import { distanceOutside } from './distance-outside';
import type { KpiRule } from './kpi-rule';
import { snapToZero } from './snap-to-zero';
import { TOLERANCE } from './tolerance';

/** Where a value stands against the two bounds of its colours; higher is better whatever the direction. */
export interface Position {
  readonly at: number;
  readonly green: number;
  readonly amber: number;
  /** Differences up to this are rounding of binary fractions, not a worse result. */
  readonly tolerance: number;
  /** What one unit of score is worth above green and below amber, in the unit of `at`. */
  readonly unitAbove: number;
  readonly unitBelow: number;
}

/** Where an actual stands by its KPI's rule. The rule must have no gap (`ruleGap`). */
export function positionOf(
  actual: number,
  target: number | undefined,
  rule: KpiRule,
): Position | undefined {
  const { green, amber } = rule;
  if (green === undefined || amber === undefined) return undefined;
  if (rule.thresholds === 'ratio') {
    const achievement = achievementOf(actual, target, rule);
    return achievement === undefined ? undefined : ratioPosition(achievement, green, amber);
  }
  const value = snapToZero(actual);
  if (rule.thresholds === 'values') return valuesPosition(value, green, amber, target, rule);
  const distance = adverseDistance(value, target, rule);
  if (distance === undefined) return undefined;
  return ownUnitPosition(-distance, -green, -amber, green, scaleOf(target, rule));
}

/** Where a ready ratio stands. */
export function ratioPosition(achievement: number, green: number, amber: number): Position {
  return {
    at: achievement,
    green,
    amber,
    tolerance: TOLERANCE * Math.max(Math.abs(green), Math.abs(amber), 1),
    unitAbove: 1,
    unitBelow: amber > 0 ? amber : 1,
  };
}

function valuesPosition(
  value: number,
  green: number,
  amber: number,
  target: number | undefined,
  rule: KpiRule,
): Position {
  const lowerIsBetter = green === amber ? rule.direction === 'lower' : green < amber;
  const sign = lowerIsBetter ? -1 : 1;
  return ownUnitPosition(sign * value, sign * green, sign * amber, green, scaleOf(target, rule));
}

function ownUnitPosition(
  at: number,
  green: number,
  amber: number,
  statedGreen: number,
  scale: { target: number; largest: number },
): Position {
  const unit = scale.target || Math.abs(statedGreen) || 1;
  const largest = Math.max(Math.abs(green), Math.abs(amber), scale.largest);
  return {
    at,
    green,
    amber,
    tolerance: TOLERANCE * largest,
    unitAbove: unit,
    unitBelow: unit,
  };
}

function scaleOf(target: number | undefined, rule: KpiRule): { target: number; largest: number } {
  const size = Math.abs(target ?? 0);
  const bounds = Math.max(Math.abs(rule.rangeLow ?? 0), Math.abs(rule.rangeHigh ?? 0));
  return { target: size, largest: rule.direction === 'range' ? Math.max(size, bounds) : size };
}

/** Distance from the target on its adverse side; a favourable distance is negative. */
function adverseDistance(
  value: number,
  target: number | undefined,
  rule: KpiRule,
): number | undefined {
  if (rule.direction === 'range') {
    const { rangeLow: low, rangeHigh: high } = rule;
    return low === undefined || high === undefined ? undefined : distanceOutside(value, low, high);
  }
  if (rule.direction === 'yesno') return 1 - value;
  if (target === undefined) return undefined;
  if (rule.direction === 'target') return Math.abs(value - target);
  return rule.direction === 'higher' ? target - value : value - target;
}
