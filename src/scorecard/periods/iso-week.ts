import { datePartsOf, dayNumber } from './calendar-date';
import type { Period } from './period';

/** 1970-01-01 was a Thursday, so week 0 starts three days earlier. */
const MONDAY_OF_WEEK_0 = -3;
const THURSDAY = 3;

/** The ISO week that holds the day `days` after 1970-01-01. */
export function weekOfDay(days: number): Period {
  return { grain: 'Week', ordinal: Math.floor((days - MONDAY_OF_WEEK_0) / 7) };
}

/** First day of a week (a Monday), in days after 1970-01-01. */
export function mondayOf(week: Period): number {
  return week.ordinal * 7 + MONDAY_OF_WEEK_0;
}

/** The day that says to which month, quarter and year a week belongs. */
export function thursdayOf(week: Period): number {
  return mondayOf(week) + THURSDAY;
}

/** ISO year and number (1–53) of a week. Source: ISO 8601: week 1 holds the first Thursday. */
export function isoWeekNumber(week: Period): { readonly year: number; readonly week: number } {
  const thursday = thursdayOf(week);
  const { year } = datePartsOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** Week `number` of the ISO year `year`, or undefined when that year has no such week. */
export function isoWeekPeriod(year: number, number: number): Period | undefined {
  const first = weekOfDay(dayNumber({ year, month: 1, day: 4 }));
  const week: Period = { grain: 'Week', ordinal: first.ordinal + number - 1 };
  const back = isoWeekNumber(week);
  return back.year === year && back.week === number ? week : undefined;
}
