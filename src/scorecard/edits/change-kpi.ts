import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';

/** The scorecard with some fields of one KPI's definition changed; a field that is undefined becomes blank. */
export function changeKpi(scorecard: Scorecard, id: string, change: Partial<Kpi>): Scorecard {
  return {
    ...scorecard,
    kpis: scorecard.kpis.map((kpi) => (kpi.id === id ? changed(kpi, change) : kpi)),
  };
}

function changed(kpi: Kpi, change: Partial<Kpi>): Kpi {
  const { id, name, ...others } = { ...kpi, ...change };
  const filled = Object.entries<unknown>(others).filter(([, value]) => value !== undefined);
  return { id, name, ...Object.fromEntries(filled) };
}
