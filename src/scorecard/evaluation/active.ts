import type { Kpi } from '../model/kpi';
import type { FiscalCalendar } from '../periods/fiscal-calendar';
import { firstDayOf, lastDayOf } from '../periods/period-days';
import type { Period } from '../periods/period';

/** True when a KPI is in use on at least one day of a period. */
export function isActive(kpi: Kpi, period: Period, calendar: FiscalCalendar): boolean {
  if (kpi.activeFrom !== undefined && kpi.activeFrom > lastDayOf(period, calendar)) return false;
  return kpi.activeTo === undefined || kpi.activeTo >= firstDayOf(period, calendar);
}
