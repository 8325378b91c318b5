import type { ImportProblem } from '../proposal/import-problem';
import type { ProposedKpi, Twin } from '../proposal/proposal';

/** Below this a direction is worth a question. */
const UNSURE = 0.5;

/** What of the KPIs needs an answer: names that stand twice, directions that nothing tells. */
export function kpiProblems(kpis: readonly ProposedKpi[]): ImportProblem[] {
  return kpis
    .filter(({ isLeftOut }) => isLeftOut !== true)
    .flatMap((kpi) => {
      const isUnsure = kpi.guesses.direction.confidence < UNSURE;
      return [...(kpi.twin ? [twice(kpi, kpi.twin)] : []), ...(isUnsure ? [unsure(kpi)] : [])];
    });
}

function twice(kpi: ProposedKpi, { places }: Twin): ImportProblem {
  const { source } = kpi;
  return {
    ...{ code: 'duplicate-kpi', severity: 'Warning', place: placeOf(kpi) },
    data: { name: source.name, cell: places.own, other: places.first },
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
