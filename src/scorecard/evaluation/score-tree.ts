import { unitTree } from '../cascade/unit-tree';
import { groupBy } from '../group-by';
import type { Period } from '../periods/period';
import { isActive } from './active';
import type { ObjectiveResult, UnitResult } from './evaluation';
import type { EvaluationContext } from './evaluation-context';
import { kpiFigures } from './kpi-figures';
import type { KpiResult } from './kpi-result';
import { rollUpObjective } from './roll-up-objective';
import { withSupporting } from './supporting';
import { unitScorecard } from './unit-scorecard';

/** Scores of one period: the tree of units, and every active KPI with or without an objective. */
export interface ScoreTree {
  readonly overall: UnitResult;
  readonly kpis: readonly KpiResult[];
}

/** Scores every KPI of a period and rolls the scores up to the company. */
export function scoreTree(
  period: Period,
  context: EvaluationContext,
  detail: (result: KpiResult) => KpiResult = (result) => result,
): ScoreTree {
  const { scorecard, settings } = context;
  const kpis = scorecard.kpis
    .filter((kpi) => isActive(kpi, period, settings.calendar))
    .map((kpi) => detail(kpiFigures(kpi, period, context)));
  const objectives = withSupporting(scoreObjectives(kpis, period, context), settings);
  const tree = unitTree(scorecard.units);
  const units = new Set(scorecard.units.map((unit) => unit.id));
  const company = tree.unit?.id ?? '';
  const objectivesOf = groupBy(objectives, ({ objective }) =>
    objective.unit !== undefined && units.has(objective.unit) ? objective.unit : company,
  );
  const { perspectives } = scorecard;
  return { overall: unitScorecard(tree, { perspectives, objectivesOf, settings }), kpis };
}

function scoreObjectives(
  kpis: readonly KpiResult[],
  period: Period,
  context: EvaluationContext,
): ObjectiveResult[] {
  const kpisOf = groupBy(kpis, ({ kpi }) => kpi.objective ?? '');
  return context.scorecard.objectives.map((objective) =>
    rollUpObjective(objective, kpisOf.get(objective.id) ?? [], period, context),
  );
}
