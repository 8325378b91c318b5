import { parseDate, type CalendarDate } from '../scorecard/periods/calendar-date';
import type { Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { calendarWords, monthName } from './calendar-words';

/** A day as people write it: 25 Nov 2026, in Vietnamese 25/11/2026. A text that is no day stays as it is. */
export function dateText(date: CalendarDate, language: Language): string {
  const parts = parseDate(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  return fill(calendarWords(language).day, { day, month: monthName(month, language), year });
}
