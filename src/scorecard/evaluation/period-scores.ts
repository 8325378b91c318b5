import type { Period } from '../periods/period';
import type { Evaluation, UnitResult } from './evaluation';
import type { EvaluationContext } from './evaluation-context';
import { finishedTree } from './finished-tree';
import type { KpiResult } from './kpi-result';
import { scoreTree } from './score-tree';
import { scoresByNode } from './tree-scores';

/**
 * The scores of one period with their shares. Trend, year to date and change, which are made of other periods, are
 * absent, unless `detail` adds the first two to each KPI and `before`, the scores of the period before, the last.
 */
export function periodScores(
  period: Period,
  context: EvaluationContext,
  detail?: (result: KpiResult) => KpiResult,
  before?: Evaluation,
): Evaluation {
  const { settings } = context;
  const tree = scoreTree(period, context, detail);
  const scoresBefore = before === undefined ? new Map() : scoresByNode(before.overall);
  const overall = finishedTree(tree.overall, scoresBefore, settings);
  const kpiById = new Map(tree.kpis.map((result) => [result.kpi.id, result]));
  for (const result of kpisIn(overall)) kpiById.set(result.kpi.id, result);
  const kpis = tree.kpis.map((result) => kpiById.get(result.kpi.id) ?? result);
  return { period, settings, overall, kpis, kpiById };
}

/** The KPIs of a unit and of all units below it, with their shares. */
function* kpisIn(node: UnitResult): Generator<KpiResult> {
  for (const perspective of node.perspectives) {
    for (const objective of perspective.objectives) yield* objective.kpis;
  }
  for (const child of node.children) yield* kpisIn(child);
}
