import type { FiscalCalendar } from './fiscal-calendar';
import { isoWeekNumber, isoWeekPeriod } from './iso-week';
import { parseDate } from './calendar-date';
import { periodContaining } from './containing';
import type { Grain } from './grain';
import { halfYearPeriod, monthPeriod, quarterPeriod, yearPeriod, type Period } from './period';

/** The period as text: 2026-10, 2026-W41 (calendar), 2026-Q3, 2026-H1, 2026 (fiscal). */
export function formatPeriod(period: Period): string {
  const { grain, ordinal } = period;
  switch (grain) {
    case 'Week': {
      const { year, week } = isoWeekNumber(period);
      return `${fourDigits(year)}-W${String(week).padStart(2, '0')}`;
    }
    case 'Month':
      return `${fourDigits(Math.floor(ordinal / 12))}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
    case 'Quarter':
      return `${fourDigits(Math.floor(ordinal / 4))}-Q${(ordinal % 4) + 1}`;
    case 'Half-year':
      return `${fourDigits(Math.floor(ordinal / 2))}-H${(ordinal % 2) + 1}`;
    case 'Year':
      return fourDigits(ordinal);
  }
}

/**
 * The period that a text names: 2026-10, 2026-Q3, 2026-H1, 2026-W41, 2026, or a day, 2026-10-31, which is
 * the period of `dayGrain` that holds it. Undefined when the text names no period.
 */
export function parsePeriodText(
  text: string,
  calendar: FiscalCalendar,
  dayGrain: Grain = 'Month',
): Period | undefined {
  const trimmed = text.trim().toUpperCase();
  const day = parseDate(trimmed);
  if (day) return periodContaining(day, dayGrain, calendar);
  const found = /^(\d{4})(?:-(?:([QHW])(\d{1,2})|(\d{1,2})))?$/.exec(trimmed);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[4] !== undefined) return within(Number(found[4]), 12, (n) => monthPeriod(year, n));
  const number = Number(found[3]);
  switch (found[2]) {
    case 'Q':
      return within(number, 4, (n) => quarterPeriod(year, n));
    case 'H':
      return within(number, 2, (n) => halfYearPeriod(year, n));
    case 'W':
      return isoWeekPeriod(year, number);
    default:
      return yearPeriod(year);
  }
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function within(value: number, most: number, make: (value: number) => Period): Period | undefined {
  return value >= 1 && value <= most ? make(value) : undefined;
}
