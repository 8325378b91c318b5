import { datePartsOf, parseDate, type DateParts } from '../../scorecard/periods/calendar-date';
import { dateFromSerial, serialFromDate } from '../../scorecard/periods/excel-serial';
import { CALENDAR_YEAR, type FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import { dayNumbersOf } from '../../scorecard/periods/period-days';
import { parsePeriodText } from '../../scorecard/periods/period-text';
import { yearPeriod, type Period } from '../../scorecard/periods/period';
import { looksLikeMonth, looksLikeYear, readDate } from '../../tables/cells/date';
import { Fault } from '../../tables/fault';
import { Failure } from './failure';
import type { Kind } from './parameter';
import type { PlainCell } from './plain-cell';

/**
 * A day as an Excel date, with its time of day, or as a text that can only mean one day; a named period stands for its
 * first or last day. The number 0 is no day: an empty cell arrives as 0 on Windows and Mac.
 */
export function day(edge: 'first' | 'last'): Kind<number> {
  return (cell, name) => {
    if (cell === 0) return undefined;
    if (typeof cell === 'number' && !looksLikeYear(cell) && !looksLikeMonth(cell)) return cell;
    const parts = dayOfText(cell) ?? edgeOf(String(cell), edge);
    return parts
      ? serialFromDate(parts)
      : Failure.invalid('notADate', { name, value: String(cell).toUpperCase() });
  };
}

/** A moment of the calendar before it is known how long its period is: a day has the length of its neighbours. */
export type TimeCell =
  | { readonly kind: 'day'; readonly date: DateParts }
  | { readonly kind: 'period'; readonly text: string };

/**
 * A date, or the name of a period: 2026-10, 2026-Q3, 2026-H1, 2026-W41, 2026 (also as a number). The number 0 is no
 * date: an empty cell arrives as 0 on Windows and Mac.
 */
export const time: Kind<TimeCell> = (cell, name) => {
  if (cell === 0) return undefined;
  if (typeof cell === 'number' && looksLikeYear(cell))
    return { kind: 'period', text: String(cell) };
  const date = typeof cell === 'number' ? dayOfNumber(cell) : dayOfText(cell);
  if (date) return { kind: 'day', date };
  const named = typeof cell === 'string' && namesPeriod(cell);
  return named
    ? { kind: 'period', text: cell }
    : Failure.invalid('notAPeriod', { name, value: String(cell).toUpperCase() });
};

/** The period that a named time cell means in a calendar. */
export function namedPeriod(text: string, calendar: FiscalCalendar): Period {
  return parsePeriodText(text, calendar) ?? yearPeriod(Number(text));
}

function edgeOf(text: string, edge: 'first' | 'last'): DateParts | undefined {
  const period = parsePeriodText(text, CALENDAR_YEAR);
  return period && datePartsOf(dayNumbersOf(period, CALENDAR_YEAR)[edge]);
}

function namesPeriod(text: string): boolean {
  return parsePeriodText(text, CALENDAR_YEAR) !== undefined;
}

function dayOfNumber(cell: number): DateParts | undefined {
  return looksLikeMonth(cell) ? undefined : dateFromSerial(cell);
}

function dayOfText(cell: PlainCell): DateParts | undefined {
  if (typeof cell !== 'string') return undefined;
  const date = readDate(cell);
  return date === undefined || date instanceof Fault ? undefined : parseDate(date);
}
