import type { KpiResult } from '../evaluation/kpi-result';
import type { HealthContext } from './health-context';

/** The target a KPI is judged by: that of the period when it has an actual, else the latest one in the data. */
export function targetOf(result: KpiResult, context: HealthContext): number | undefined {
  if (result.target !== undefined || result.actual !== undefined) return result.target;
  return context.readingsOf(result.kpi).findLast(({ target }) => target !== undefined)?.target;
}
