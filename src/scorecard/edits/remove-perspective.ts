import type { Scorecard } from '../model/scorecard';

/** What hangs on a perspective: how many objectives, and how many KPIs of those. */
export interface OfPerspective {
  readonly objectives: number;
  readonly kpis: number;
}

export function ofPerspective({ objectives, kpis }: Scorecard, id: string): OfPerspective {
  const own = new Set(
    objectives.filter(({ perspective }) => perspective === id).map((row) => row.id),
  );
  return {
    objectives: own.size,
    kpis: kpis.filter(({ objective }) => objective !== undefined && own.has(objective)).length,
  };
}

/** The scorecard without a perspective; its objectives stay, with none, and so do their KPIs and the history. */
export function removePerspective(scorecard: Scorecard, id: string): Scorecard {
  return {
    ...scorecard,
    perspectives: scorecard.perspectives.filter((row) => row.id !== id),
    objectives: scorecard.objectives.map(({ perspective, ...objective }) =>
      perspective === undefined || perspective === id ? objective : { ...objective, perspective },
    ),
  };
}
