import type { Kpi } from '../model/kpi';
import type { FiscalCalendar } from '../periods/fiscal-calendar';
import { firstDayOf, lastDayOf } from '../periods/period-days';
import type { Period } from '../periods/period';

/** True when a KPI is in use on at least one day of a period; never when its use ends before it begins. */
export function isActive(kpi: Kpi, period: Period, calendar: FiscalCalendar): boolean {
  const { activeFrom, activeTo } = kpi;
  if (activeFrom !== undefined && activeFrom > lastDayOf(period, calendar)) return false;
  if (activeTo === undefined) return true;
  return activeTo >= firstDayOf(period, calendar) && (activeFrom ?? activeTo) <= activeTo;
}
