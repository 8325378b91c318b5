import { daysInMonth, formatDate, parseDate, type CalendarDate } from '../periods/calendar-date';

/** The same day so many months later; the last day of the month where it has none: 31 August + 6 is 28 February. */
export function monthsLater(date: CalendarDate, months: number): CalendarDate | undefined {
  const parts = parseDate(date);
  if (!parts) return undefined;
  const count = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return formatDate({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}
