import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';

/** The scorecard with a KPI in the place of the one with its ID, or, when none has it, below the others. */
export function putKpi(scorecard: Scorecard, kpi: Kpi): Scorecard {
  const { kpis } = scorecard;
  const isKnown = kpis.some(({ id }) => id === kpi.id);
  return {
    ...scorecard,
    kpis: isKnown ? kpis.map((each) => (each.id === kpi.id ? kpi : each)) : [...kpis, kpi],
  };
}
