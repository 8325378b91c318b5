import {
  datePartsOf,
  dayNumber,
  formatDate,
  type CalendarDate,
  type DateParts,
} from './calendar-date';
import { firstMonthOf, type FiscalCalendar } from './fiscal-calendar';
import { mondayOf } from './iso-week';
import { MONTHS_IN, type Period } from './period';

/** First and last day of a period, in days after 1970-01-01. */
export function dayNumbersOf(
  period: Period,
  calendar: FiscalCalendar,
): { readonly first: number; readonly last: number } {
  if (period.grain === 'Week') {
    const monday = mondayOf(period);
    return { first: monday, last: monday + 6 };
  }
  const month = firstMonthOf(period.grain, period.ordinal, calendar);
  return {
    first: firstDayOfMonth(month),
    last: firstDayOfMonth(month + MONTHS_IN[period.grain]) - 1,
  };
}

export function firstDayOf(period: Period, calendar: FiscalCalendar): CalendarDate {
  return formatDate(datePartsOf(dayNumbersOf(period, calendar).first));
}

/** The day that we write into a period cell. */
export function lastDayOf(period: Period, calendar: FiscalCalendar): CalendarDate {
  return formatDate(lastDatePartsOf(period, calendar));
}

export function lastDatePartsOf(period: Period, calendar: FiscalCalendar): DateParts {
  return datePartsOf(dayNumbersOf(period, calendar).last);
}

function firstDayOfMonth(month: number): number {
  return dayNumber({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 });
}
