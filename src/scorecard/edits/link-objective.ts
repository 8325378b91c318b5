import type { Scorecard } from '../model/scorecard';

/** Lets an objective contribute to another one, or to none. */
export function linkObjective(scorecard: Scorecard, id: string, above?: string): Scorecard {
  return {
    ...scorecard,
    objectives: scorecard.objectives.map((objective) =>
      objective.id === id ? { ...objective, contributesTo: above } : objective,
    ),
  };
}
