import type { CalendarDate } from '../scorecard/periods/calendar-date';

/** The day on the clock of this machine, as YYYY-MM-DD. */
export function today(): CalendarDate {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
