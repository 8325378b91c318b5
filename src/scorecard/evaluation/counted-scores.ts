import type { Evaluation, UnitResult } from './evaluation';

/**
 * The score with which each KPI enters the roll-up, by id. A KPI is absent when it has no score, or when its objective,
 * perspective or unit has none: what counts as zero as a whole takes nothing from its KPIs.
 */
export function countedScores({ overall }: Pick<Evaluation, 'overall'>): Map<string, number> {
  const scores = new Map<string, number>();
  collect(overall, scores);
  return scores;
}

function collect(unit: UnitResult, scores: Map<string, number>): void {
  if (unit.score === undefined) return;
  for (const perspective of unit.perspectives) {
    if (perspective.score === undefined) continue;
    for (const objective of perspective.objectives) {
      if (objective.score === undefined) continue;
      for (const { kpi, score } of objective.kpis) {
        if (score !== undefined) scores.set(kpi.id, score);
      }
    }
  }
  for (const child of unit.children) collect(child, scores);
}
