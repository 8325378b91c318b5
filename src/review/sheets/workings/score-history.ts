import { countedScores } from '../../../scorecard/evaluation/counted-scores';
import type { Evaluation } from '../../../scorecard/evaluation/evaluation';

/** Scores × 100 and shares of the period before, by what they belong to. All absent in the first review. */
export interface ScoreHistory {
  readonly overall?: number;
  readonly perspective: (id: string) => number | undefined;
  readonly objective: (id: string) => number | undefined;
  readonly kpi: (id: string) => { readonly score?: number; readonly share: number };
}

export function scoreHistory(before: Evaluation | undefined): ScoreHistory {
  const perspectives = new Map<string, number | undefined>();
  const objectives = new Map<string, number | undefined>();
  for (const each of before?.overall.perspectives ?? []) {
    perspectives.set(each.perspective.id, points(each.score));
    for (const { objective, score } of each.objectives) objectives.set(objective.id, points(score));
  }
  const scores = before ? countedScores(before) : new Map<string, number>();
  return {
    overall: points(before?.overall.score),
    perspective: (id) => perspectives.get(id),
    objective: (id) => objectives.get(id),
    kpi: (id) => ({
      score: points(scores.get(id)),
      share: before?.kpiById.get(id)?.absoluteShare ?? 0,
    }),
  };
}

function points(score: number | undefined): number | undefined {
  return score === undefined ? undefined : score * 100;
}
