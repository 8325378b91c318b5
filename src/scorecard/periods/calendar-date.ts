/** A day as text, year-month-day: 2026-10-31. Compares as text in time order. */
export type CalendarDate = string;

/** Year, month (1–12) and day of the month of a day. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_TO_1970 = 719162;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from 1970-01-01 to the given day in the Gregorian calendar; negative before. */
export function dayNumber({ year, month, day }: DateParts): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (
    before * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day - 1 - DAYS_TO_1970
  );
}

/** The day that is `days` after 1970-01-01. */
export function datePartsOf(days: number): DateParts {
  let year = Math.floor(days / 365.2425) + 1970;
  while (dayNumber({ year, month: 1, day: 1 }) > days) year -= 1;
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= days) year += 1;
  let rest = days - dayNumber({ year, month: 1, day: 1 });
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/** 2026-10-31 from its parts. */
export function formatDate({ year, month, day }: DateParts): CalendarDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The parts of a text such as 2026-10-31, or undefined when it is not a day of the calendar. */
export function parseDate(text: string): DateParts | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  const parts = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDate(parts) ? parts : undefined;
}

export function isDate({ year, month, day }: DateParts): boolean {
  const monthExists =
    Number.isInteger(year) && Number.isInteger(month) && month >= 1 && month <= 12;
  return monthExists && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
