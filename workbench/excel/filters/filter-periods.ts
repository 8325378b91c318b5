const DAY = 86_400_000;
/** Day 0 of Excel's dates, as the calendar counts them from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_OF_WEEK = 7;
const MONTHS = 12;
const QUARTER = 3;
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** From a day on, up to another that is no longer in it; days are numbers as cells have them. */
export type Period = readonly [from: number, before: number];

function dayOf(year: number, month: number, day = 1): number {
  return (Date.UTC(year, month, day) - DAY_ZERO) / DAY;
}

export function dateOfDay(day: number): Date {
  return new Date(DAY_ZERO + Math.floor(day) * DAY);
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function span(unit: string, step: number, today: number): Period | undefined {
  const date = dateOfDay(today);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'week') {
    const start = today - date.getUTCDay() + step * DAYS_OF_WEEK;
    return [start, start + DAYS_OF_WEEK];
  }
  if (unit === 'month') return [dayOf(year, month + step), dayOf(year, month + step + 1)];
  if (unit === 'quarter') {
    const first = month - (month % QUARTER) + step * QUARTER;
    return [dayOf(year, first), dayOf(year, first + QUARTER)];
  }
  if (unit === 'year') return [dayOf(year + step, 0), dayOf(year + step + 1, 0)];
  return undefined;
}

/** The days of `lastMonth`, `today`, `yearToDate` …; undefined for what is no stretch of days. */
export function periodOf(name: string, today: number): Period | undefined {
  const days: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
  const shift = days[name];
  if (shift !== undefined) return [today + shift, today + shift + 1];
  if (name === 'yearToDate') return [dayOf(dateOfDay(today).getUTCFullYear(), 0), today + 1];
  const [, step = '', unit = ''] = /^(last|this|next)(Week|Month|Quarter|Year)$/.exec(name) ?? [];
  return step === '' ? undefined : span(unit.toLowerCase(), STEPS[step] ?? 0, today);
}

/** The months, from 0, of `allDatesInPeriodMay` or `allDatesInPeriodQuarter2`, in any year. */
export function monthsOf(name: string): number[] | undefined {
  const word = /^allDatesInPeriod(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const quarter = /^quarter([1-4])$/.exec(word)?.[1];
  const first = quarter === undefined ? MONTH_NAMES.indexOf(word) : (Number(quarter) - 1) * QUARTER;
  if (first < 0 || first >= MONTHS) return undefined;
  return quarter === undefined ? [first] : [first, first + 1, first + 2];
}

/** Today as cells have it. */
export function today(now = new Date()): number {
  return dayOf(now.getFullYear(), now.getMonth(), now.getDate());
}
