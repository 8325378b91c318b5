import type { Grain } from './grain';
import { MONTHS_IN, type Period } from './period';

/** When the fiscal year starts and which calendar year it is named after. */
export interface FiscalCalendar {
  /** 1 = January … 12 = December. */
  readonly startMonth: number;
  /** FY 2026 starting in April ends in March 2026 (`end`) or March 2027 (`start`). */
  readonly namedBy: 'end' | 'start';
}

export const CALENDAR_YEAR: FiscalCalendar = { startMonth: 1, namedBy: 'end' };

/** Ordinal of the first month of fiscal year 0, so that month ordinals divide into fiscal periods. */
function monthOffset(calendar: FiscalCalendar): number {
  const startsYearBefore = calendar.namedBy === 'end' && calendar.startMonth > 1;
  return calendar.startMonth - 1 - (startsYearBefore ? 12 : 0);
}

/** The fiscal period of a grain made of months that holds a month. */
export function fiscalPeriodOfMonth(
  month: number,
  grain: Exclude<Grain, 'Week'>,
  calendar: FiscalCalendar,
): Period {
  if (grain === 'Month') return { grain, ordinal: month };
  return { grain, ordinal: Math.floor((month - monthOffset(calendar)) / MONTHS_IN[grain]) };
}

/** Ordinal of the first month of a period that is a month or longer. */
export function firstMonthOf(
  grain: Exclude<Grain, 'Week'>,
  ordinal: number,
  calendar: FiscalCalendar,
): number {
  return grain === 'Month' ? ordinal : ordinal * MONTHS_IN[grain] + monthOffset(calendar);
}
