import type { Kpi } from '../../src/scorecard/model/kpi';
import { kpiRuleOf, type KpiRule } from '../../src/scorecard/rules/kpi-rule';
import { DEFAULT_SCALE } from './default-scale';

/** The rule of a KPI of which only the given fields are filled in, on a scorecard with a blank Setup. */
export function ruleWith(fields: Partial<Kpi>): KpiRule {
  return kpiRuleOf({ id: 'K', name: 'K', ...fields }, DEFAULT_SCALE);
}
