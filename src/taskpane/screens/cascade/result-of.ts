import type { SightItem } from '../../../scorecard/cascade/sight-edges';
import type { Evaluation, UnitResult } from '../../../scorecard/evaluation/evaluation';
import type { Status } from '../../../scorecard/model/status';

/** Status and score of an objective of any unit, or of a KPI; undefined for what is not scored anywhere. */
export function resultOf(
  item: SightItem,
  evaluation: Evaluation,
): { readonly status: Status; readonly score?: number } | undefined {
  if (item.kind === 'KPI') return evaluation.kpiById.get(item.kpi.id);
  return objectiveIn(evaluation.overall, item.objective.id);
}

function objectiveIn(unit: UnitResult, id: string): ReturnType<typeof resultOf> {
  for (const { objectives } of unit.perspectives) {
    const found = objectives.find(({ objective }) => objective.id === id);
    if (found) return found;
  }
  for (const child of unit.children) {
    const found = objectiveIn(child, id);
    if (found) return found;
  }
  return undefined;
}
