import type { Scorecard } from '../model/scorecard';
import { shift, type Period } from '../periods/period';
import type { Evaluation, UnitResult } from './evaluation';
import { evaluationContext, type EvaluationContext } from './evaluation-context';
import { finishedTree } from './finished-tree';
import type { KpiResult } from './kpi-result';
import { kpiTrend } from './kpi-trend';
import { kpiYear } from './kpi-year';
import { workingGrain } from './period-readings';
import { scoreTree } from './score-tree';
import { scoresByNode } from './tree-scores';
import { yearPlanner } from './year-plan';

/**
 * Everything that a scorecard says about one period: each KPI's figures, status, score, trend and year, rolled up to
 * objectives, perspectives and units. The same input gives the same answer.
 *
 * @param context pass the one of `evaluationContext` when several periods of a scorecard are evaluated
 */
export function evaluate(
  scorecard: Scorecard,
  period: Period,
  context: EvaluationContext = evaluationContext(scorecard),
): Evaluation {
  const { settings } = context;
  const planFor = yearPlanner(period, settings.calendar);
  const now = scoreTree(period, context, (result) => ({
    ...result,
    trend: kpiTrend(result, context),
    ...kpiYear(result.kpi, planFor(workingGrain(result.kpi, period.grain, context)), context),
  }));
  const before = scoreTree(shift(period, -1), context);
  const overall = finishedTree(now.overall, scoresByNode(before.overall), settings);
  const kpiById = new Map(now.kpis.map((result) => [result.kpi.id, result]));
  for (const result of kpisIn(overall)) kpiById.set(result.kpi.id, result);
  const kpis = now.kpis.map((result) => kpiById.get(result.kpi.id) ?? result);
  return { period, settings, overall, kpis, kpiById };
}

/** The KPIs of a unit and of all units below it, with their shares. */
function* kpisIn(node: UnitResult): Generator<KpiResult> {
  for (const perspective of node.perspectives) {
    for (const objective of perspective.objectives) yield* objective.kpis;
  }
  for (const child of node.children) yield* kpisIn(child);
}
