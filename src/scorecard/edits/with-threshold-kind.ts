import type { Settings } from '../evaluation/settings';
import type { Kpi } from '../model/kpi';
import type { ThresholdKind } from '../model/threshold-kind';
import { actualsAt } from '../rules/actuals-at';
import { boundAt } from '../rules/bound-at';
import { kpiRuleOf } from '../rules/kpi-rule';
import { withoutBlanks } from './without-blanks';

/** What a computed limit is rounded to: nobody set more digits. */
const DIGITS = 6;

/**
 * A KPI whose limits are told in another kind and stand on the same actuals as before. A limit that the other kind cannot
 * tell, such as one value for both sides of a target, becomes blank.
 */
export function withThresholdKind(
  kpi: Kpi,
  kind: ThresholdKind,
  target: number | undefined,
  settings: Pick<Settings, 'greenFrom' | 'amberFrom'>,
): Kpi {
  const rule = kpiRuleOf(kpi, settings);
  const limitOf = (bound: number | undefined): number | undefined => {
    if (bound === undefined) return undefined;
    const [at, other] = actualsAt(bound, target, rule);
    if (at === undefined || (kind === 'values' && other !== undefined)) return undefined;
    const limit = boundAt(at, target, { ...rule, thresholds: kind });
    return limit === undefined ? undefined : Number(limit.toPrecision(DIGITS));
  };
  const [green, amber] = [limitOf(rule.green), limitOf(rule.amber)];
  const isUsual = kind === 'ratio' && green === settings.greenFrom && amber === settings.amberFrom;
  const limits = isUsual ? { green: undefined, amber: undefined } : { green, amber };
  return withoutBlanks({ ...kpi, ...limits, thresholds: kind === 'ratio' ? undefined : kind });
}
