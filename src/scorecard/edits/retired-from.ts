import type { Kpi } from '../model/kpi';
import { datePartsOf, formatDate, type CalendarDate } from '../periods/calendar-date';
import type { FiscalCalendar } from '../periods/fiscal-calendar';
import { dayNumbersOf } from '../periods/period-days';
import type { Period } from '../periods/period';

/** The last day on which a KPI is in use when it is not to count from a period on; never before its first day. */
export function retiredFrom(
  { activeFrom }: Pick<Kpi, 'activeFrom'>,
  period: Period,
  calendar: FiscalCalendar,
): CalendarDate {
  const lastDay = formatDate(datePartsOf(dayNumbersOf(period, calendar).first - 1));
  return activeFrom !== undefined && activeFrom > lastDay ? activeFrom : lastDay;
}
