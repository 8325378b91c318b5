import type { Objective } from '../model/objective';
import { samePeriod, type Period } from '../periods/period';
import { rollUp, type RollUpChild } from '../roll-up/roll-up';
import { weightOf } from '../roll-up/weight-of';
import type { ObjectiveResult } from './evaluation';
import type { EvaluationContext } from './evaluation-context';
import type { KpiResult } from './kpi-result';
import { nodeStatus } from './node-status';

/** An objective's score from its KPIs. */
export function rollUpObjective(
  objective: Objective,
  kpis: readonly KpiResult[],
  period: Period,
  context: EvaluationContext,
): ObjectiveResult {
  const { settings } = context;
  const { score, coverage, shares } = rollUp(kpis.map(asChild), settings);
  const statuses = kpis.map((kpi) => kpi.computedStatus);
  const computed = nodeStatus(score, coverage, statuses, settings);
  const heldByCritical = computed === 'Green' && kpis.some(isCriticalRed);
  const computedStatus = heldByCritical ? 'Amber' : computed;
  const override = overrideOf(objective, period);
  return {
    objective,
    kpis: kpis.map((kpi, index) => ({ ...kpi, shareOfParent: shares[index] })),
    score,
    coverage,
    status: override?.status ?? computedStatus,
    computedStatus,
    override,
    weight: weightOf(objective),
    heldByCritical,
  };
}

/** A KPI that cannot be scored, or is not due yet, is outside of coverage: nothing is missing. */
function asChild(result: KpiResult): RollUpChild {
  const weight = weightOf(result.kpi);
  if (result.score !== undefined) return { weight, score: result.score, coverage: 1 };
  const isMissing = result.computedStatus === 'No data' && result.rule.direction !== 'none';
  return isMissing ? { weight, coverage: 0 } : { weight };
}

function isCriticalRed(result: KpiResult): boolean {
  return result.kpi.critical === true && result.computedStatus === 'Red';
}

/** A manual status needs a reason and ends with the period it was given for. */
function overrideOf(objective: Objective, period: Period): ObjectiveResult['override'] {
  const { statusOverride, overrideReason, overridePeriod } = objective;
  if (!statusOverride || !overrideReason || !overridePeriod) return undefined;
  if (!samePeriod(overridePeriod, period)) return undefined;
  return { status: statusOverride, reason: overrideReason };
}
