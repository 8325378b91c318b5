import type { ImportProblem } from '../proposal/import-problem';
import type { ProposedKpi } from '../proposal/proposal';

/** Below this a direction is worth a question. */
const UNSURE = 0.5;

/** What of the KPIs needs an answer: names that stand twice, directions that nothing tells. */
export function kpiProblems(kpis: readonly ProposedKpi[]): ImportProblem[] {
  const seen = new Map<string, ProposedKpi>();
  return kpis
    .filter(({ isLeftOut }) => isLeftOut !== true)
    .flatMap((kpi) => {
      const other = seen.get(kpi.id);
      if (other === undefined) seen.set(kpi.id, kpi);
      const isUnsure = kpi.guesses.direction.confidence < UNSURE;
      return [...(other ? [twice(kpi, other)] : []), ...(isUnsure ? [unsure(kpi)] : [])];
    });
}

function twice(kpi: ProposedKpi, other: ProposedKpi): ImportProblem {
  const { name, source } = kpi;
  return {
    ...{ code: 'duplicate-kpi', severity: 'Warning', place: placeOf(kpi) },
    data: { name, cell: source.cell, other: other.source.cell },
  };
}

function unsure(kpi: ProposedKpi): ImportProblem {
  return {
    ...{ code: 'direction-unsure', severity: 'Warning', place: placeOf(kpi) },
    data: { name: kpi.name },
  };
}

function placeOf({ source: { sheet, row, cell } }: ProposedKpi): ImportProblem['place'] {
  return { sheet, row, cell };
}
