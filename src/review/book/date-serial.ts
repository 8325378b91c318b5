import { parseDate, type CalendarDate } from '../../scorecard/periods/calendar-date';
import { serialFromDate } from '../../scorecard/periods/excel-serial';

/** A day as a date cell holds it; a text that is no day, or one before Excel's calendar, has none. */
export function dateSerial(date: CalendarDate | undefined): number | undefined {
  const parts = date === undefined ? undefined : parseDate(date);
  return parts && parts.year >= 1900 ? serialFromDate(parts) : undefined;
}
