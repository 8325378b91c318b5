import type { Settings } from '../evaluation/settings';
import { readsLikePlan } from '../health/reads-like-plan';
import type { Kpi } from '../model/kpi';
import { kpiRuleOf } from '../rules/kpi-rule';
import { isPercentUnit } from '../rules/percent-unit';
import { ruleGap } from '../rules/rule-gap';

/** What is odd about a KPI's definition; it is kept all the same. */
export type KpiWarning =
  | 'reads like a task'
  | 'no objective'
  | 'no owner'
  | 'no unit'
  | 'no target'
  | 'no range'
  | 'no values'
  | 'target equals baseline'
  | 'target on the wrong side of the baseline'
  | 'low above high'
  | 'amber better than green'
  | 'order against direction'
  | 'target is zero'
  | 'share is lenient';

/** The field beside which a warning stands; `target` is that of the chosen period. */
export type WarnedField = keyof Kpi | 'target';

/** In a % of 20 % and more, 90 % of the target lies far below it: amber for an on-time delivery of 86 % against 95 %. */
const LENIENT_FROM = 0.2;

/** The warnings about a KPI with its target, at most one for a field. */
export function kpiWarnings(
  kpi: Kpi,
  target: number | undefined,
  settings: Pick<Settings, 'greenFrom' | 'amberFrom'>,
): ReadonlyMap<WarnedField, KpiWarning> {
  const found = new Map<WarnedField, KpiWarning>();
  const blank = (text: string | undefined) => (text ?? '').trim() === '';
  if (readsLikePlan(kpi.name)) found.set('name', 'reads like a task');
  if (blank(kpi.objective)) found.set('objective', 'no objective');
  if (blank(kpi.owner)) found.set('owner', 'no owner');
  if (blank(kpi.measureUnit) && kpi.direction !== 'yesno') found.set('measureUnit', 'no unit');
  const inRule = warningOfRule(kpi, target, settings);
  if (inRule) found.set(...inRule);
  if (inRule || !isShareOfTarget(kpi)) return found;
  // With a target of 0 each actual that misses it is red at once.
  if (target === 0) found.set('thresholds', 'target is zero');
  else if (isLenient(kpi, target)) found.set('thresholds', 'share is lenient');
  return found;
}

function warningOfRule(
  kpi: Kpi,
  target: number | undefined,
  settings: Pick<Settings, 'greenFrom' | 'amberFrom'>,
): [WarnedField, KpiWarning] | undefined {
  const rule = kpiRuleOf(kpi, settings);
  const gap = ruleGap(rule, target);
  switch (gap?.what) {
    case 'target':
      return ['target', 'no target'];
    case 'range':
      return [kpi.rangeLow === undefined ? 'rangeLow' : 'rangeHigh', 'no range'];
    case 'thresholds':
      return [kpi.green === undefined ? 'green' : 'amber', 'no values'];
    case 'baseline equals target':
      return ['target', 'target equals baseline'];
    case 'target on the wrong side of the baseline':
      return ['baseline', gap.what];
    case 'low above high':
      return ['rangeHigh', gap.what];
    case 'amber better than green':
      return ['amber', gap.what];
    case 'direction':
    case undefined:
      return orderAgainst(kpi);
  }
}

/** With values their order says which way is better, whatever the direction says. */
function orderAgainst({
  direction,
  thresholds,
  green,
  amber,
}: Kpi): [WarnedField, KpiWarning] | undefined {
  if (thresholds !== 'values' || green === undefined || amber === undefined) return undefined;
  const isAgainst = direction === 'lower' ? green > amber : direction === 'higher' && green < amber;
  return isAgainst ? ['amber', 'order against direction'] : undefined;
}

function isShareOfTarget({ direction = 'higher', thresholds = 'ratio', baseline }: Kpi): boolean {
  return (
    thresholds === 'ratio' &&
    baseline === undefined &&
    (direction === 'higher' || direction === 'lower' || direction === 'target')
  );
}

function isLenient({ measureUnit }: Kpi, target = 0): boolean {
  return isPercentUnit(measureUnit) && target >= LENIENT_FROM;
}
