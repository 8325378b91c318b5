import type { Settings } from '../../../../src/scorecard/evaluation/settings';
import type { Kpi } from '../../../../src/scorecard/model/kpi';
import { kpiRuleOf, type KpiRule } from '../../../../src/scorecard/rules/kpi-rule';

/** Actuals on which green or amber begins for one reading, as near as binary fractions come: the hardest to judge. */
export function whereColoursBegin(
  kpi: Kpi,
  target: number | undefined,
  settings: Settings,
): readonly number[] {
  const rule = kpiRuleOf(kpi, settings);
  const limits = [rule.green, rule.amber].filter((limit) => limit !== undefined);
  const ends = [rule.rangeLow, rule.rangeHigh].filter((end) => end !== undefined);
  if (rule.thresholds === 'values') return [...limits, ...ends];
  if (rule.direction === 'yesno') return limits;
  const aims = rule.direction === 'range' ? ends : target === undefined ? [] : [target];
  return [...aims, ...aims.flatMap((aim) => limits.map((limit) => aim - worse(limit, aim, rule)))];
}

/** How far a limit is on the bad side of the aim, in the KPI's own unit. */
function worse(limit: number, aim: number, { thresholds, direction }: KpiRule): number {
  const distance = thresholds === 'points' ? limit : (1 - limit) * Math.abs(aim);
  return direction === 'lower' ? -distance : distance;
}
