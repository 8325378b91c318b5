import { isDate, type DateParts } from '../../scorecard/periods/calendar-date';

/**
 * The day that a text can only mean: 2026-10-31, 31/10/2026, 10/31/2026, 1.2.2026 (points: day first).
 * `ambiguous`: 1/2/2026 is January or February, depending on the country. Undefined when it is no day.
 */
export function dateFromText(text: string): DateParts | 'ambiguous' | undefined {
  const trimmed = text.trim();
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(trimmed);
  if (yearFirst) return existing(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  if (yearLast[2] === '.' || first > 12 || first === second) return existing(year, second, first);
  return second > 12 ? existing(year, first, second) : 'ambiguous';
}

function existing(year: number, month: number, day: number): DateParts | undefined {
  const parts = { year, month, day };
  return isDate(parts) ? parts : undefined;
}
