import type { Kpi } from '../model/kpi';
import { isFiner, type Grain } from '../periods/grain';

/**
 * How the cycle of a KPI does not fit its class. Operational KPIs are read weekly or monthly, so that somebody can still
 * steer; strategic ones move slowly and are read each quarter or half-year. KPIs of no class fit any cycle.
 */
export function cycleMisfit(
  kpiClass: Kpi['class'],
  frequency: Grain,
): 'strategicReadOften' | 'operationalReadSeldom' | undefined {
  const isMonthlyAtMost = isFiner(frequency, 'Quarter');
  if (kpiClass === 'Strategic') return isMonthlyAtMost ? 'strategicReadOften' : undefined;
  return kpiClass === undefined || isMonthlyAtMost ? undefined : 'operationalReadSeldom';
}
