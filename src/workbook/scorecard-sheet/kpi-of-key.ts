import { BEGINNINGS } from './line-formulas';

/** The ID of the KPI that a row of the scorecard sheet shows, by the key of the row; undefined for other rows. */
export function kpiOfKey(key: string): string | undefined {
  return key.startsWith(BEGINNINGS.kpi) ? key.slice(BEGINNINGS.kpi.length) : undefined;
}
