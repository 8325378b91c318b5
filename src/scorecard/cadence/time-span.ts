import { dayOf } from '../health/day-of';
import { monthsLater } from '../health/months-later';
import type { CalendarDate } from '../periods/calendar-date';

/** Older lateness is no longer something to do; the health check says it. */
const MONTHS_BACK = 12;

/** The days that deadlines are looked for in. */
export interface TimeSpan {
  readonly from: CalendarDate;
  /** The day that lateness is counted to. */
  readonly on: CalendarDate;
  readonly until: CalendarDate;
}

/** From a year before a day to so many months after it. */
export function timeSpan(on: CalendarDate, monthsAhead: number): TimeSpan {
  return {
    from: monthsLater(on, -MONTHS_BACK) ?? on,
    on,
    until: monthsLater(on, monthsAhead) ?? on,
  };
}

/** Days from a deadline to the day; 0 on that day and before it. */
export function daysLateOn(due: CalendarDate, { on }: Pick<TimeSpan, 'on'>): number {
  return Math.max(0, (dayOf(on) ?? 0) - (dayOf(due) ?? 0));
}
