import type { Kpi } from '../model/kpi';

/** True when nobody filled in a column for any of several KPIs: one thing to tell, not one for each KPI. */
export function isBlankInAll(kpis: readonly Kpi[], ...fields: readonly (keyof Kpi)[]): boolean {
  return kpis.length > 1 && kpis.every((kpi) => fields.every((field) => !kpi[field]));
}
