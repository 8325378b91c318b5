import type { Scorecard } from '../model/scorecard';

/** What hangs on an objective, in rows of each kind. */
export interface OfObjective {
  readonly kpis: number;
  readonly links: number;
  /** Objectives of lower units that contribute to it. */
  readonly supporters: number;
}

export function ofObjective(scorecard: Scorecard, id: string): OfObjective {
  return {
    kpis: scorecard.kpis.filter(({ objective }) => objective === id).length,
    links: scorecard.links.filter(({ from, to }) => from === id || to === id).length,
    supporters: scorecard.objectives.filter(({ contributesTo }) => contributesTo === id).length,
  };
}

/** The scorecard without an objective and its links; KPIs, initiatives and notes that named it stay, and name none. */
export function removeObjective(scorecard: Scorecard, id: string): Scorecard {
  const free = <Row extends { readonly objective?: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => (row.objective === id ? withoutObjective(row) : row));
  return {
    ...scorecard,
    objectives: scorecard.objectives
      .filter((row) => row.id !== id)
      .map(({ contributesTo, ...row }) =>
        contributesTo === undefined || contributesTo === id ? row : { ...row, contributesTo },
      ),
    links: scorecard.links.filter(({ from, to }) => from !== id && to !== id),
    kpis: free(scorecard.kpis),
    initiatives: free(scorecard.initiatives),
    swot: free(scorecard.swot),
  };
}

function withoutObjective<Row extends { readonly objective?: string }>(row: Row): Row {
  const { objective: _gone, ...rest } = row;
  // Every row may be without an objective.
  return rest as Row;
}
