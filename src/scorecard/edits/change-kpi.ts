import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import { withoutBlanks } from './without-blanks';

/** The scorecard with some fields of one KPI's definition changed; a field that is undefined becomes blank. */
export function changeKpi(scorecard: Scorecard, id: string, change: Partial<Kpi>): Scorecard {
  return {
    ...scorecard,
    kpis: scorecard.kpis.map((kpi) => (kpi.id === id ? withoutBlanks({ ...kpi, ...change }) : kpi)),
  };
}
