import { dayNumber, parseDate, type CalendarDate } from '../periods/calendar-date';

/** A date in days after 1970-01-01; undefined for a blank and for what is no day of the calendar. */
export function dayOf(date: CalendarDate | undefined): number | undefined {
  const parts = date === undefined ? undefined : parseDate(date);
  return parts && dayNumber(parts);
}
