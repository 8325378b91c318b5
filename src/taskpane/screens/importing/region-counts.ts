import type { Region } from '../../../import/proposal/proposal';

/** What a region has, in figures, for the list in which it is chosen. */
export interface RegionCounts {
  readonly kpis: number;
  readonly periods: number;
}

/** The lines that are KPIs, and the periods that its headings name. */
export function countsOf({ rows, columns }: Region): RegionCounts {
  const periods = columns.flatMap(({ role, period }) =>
    role === 'value' && period !== undefined ? [period] : [],
  );
  return {
    kpis: rows.filter(({ role }) => role === 'kpi').length,
    periods: new Set(periods).size,
  };
}
