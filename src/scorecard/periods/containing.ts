import { datePartsOf, dayNumber, type DateParts } from './calendar-date';
import { firstMonthOf, fiscalPeriodOfMonth, type FiscalCalendar } from './fiscal-calendar';
import { isFiner, type Grain } from './grain';
import { thursdayOf, weekOfDay } from './iso-week';
import { dayNumbersOf } from './period-days';
import { MONTHS_IN, shift, type Period } from './period';

/** The Thursday of a day's week is at most so many days away. */
const DAYS_TO_THURSDAY = 3;

/** The period of a grain that holds a day. */
export function periodContaining(date: DateParts, grain: Grain, calendar: FiscalCalendar): Period {
  if (grain === 'Week') return weekOfDay(dayNumber(date));
  return fiscalPeriodOfMonth(date.year * 12 + date.month - 1, grain, calendar);
}

/**
 * The period of a grain to which a period of the same or a finer grain belongs; a week goes with its Thursday. Of a
 * longer period it is the first one inside.
 */
export function coarserPeriod(period: Period, grain: Grain, calendar: FiscalCalendar): Period {
  if (period.grain === grain) return period;
  if (grain === 'Week') return firstWeekOf(period, calendar);
  return fiscalPeriodOfMonth(monthOrdinalOf(period, calendar), grain, calendar);
}

/** The periods of a finer (or the same) grain that belong to a period, in time order; none of a coarser grain does. */
export function finerPeriods(period: Period, grain: Grain, calendar: FiscalCalendar): Period[] {
  if (period.grain === grain) return [period];
  if (period.grain === 'Week') return [];
  if (grain === 'Week') return weeksOf(period, calendar);
  const first = firstMonthOf(period.grain, period.ordinal, calendar);
  const start = fiscalPeriodOfMonth(first, grain, calendar).ordinal;
  const count = MONTHS_IN[period.grain] / MONTHS_IN[grain];
  return Array.from({ length: count }, (_, index) => ({ grain, ordinal: start + index }));
}

/** The last period of grain `grain` that has ended when `period` ends: the one a reading is due for, at the latest. */
export function lastEndedBy(period: Period, grain: Grain, calendar: FiscalCalendar): Period {
  if (!isFiner(period.grain, grain)) {
    const parts = finerPeriods(period, grain, calendar);
    return parts[parts.length - 1] ?? period;
  }
  const around = coarserPeriod(period, grain, calendar);
  const inside = finerPeriods(around, period.grain, calendar);
  const ends = inside[inside.length - 1]?.ordinal === period.ordinal;
  return ends ? around : { grain, ordinal: around.ordinal - 1 };
}

function monthOrdinalOf(period: Period, calendar: FiscalCalendar): number {
  if (period.grain !== 'Week') return firstMonthOf(period.grain, period.ordinal, calendar);
  const { year, month } = datePartsOf(thursdayOf(period));
  return year * 12 + month - 1;
}

/** A week belongs to a period exactly when its Thursday lies inside. */
function firstWeekOf(period: Period, calendar: FiscalCalendar): Period {
  return weekOfDay(dayNumbersOf(period, calendar).first + DAYS_TO_THURSDAY);
}

function weeksOf(period: Period, calendar: FiscalCalendar): Period[] {
  const { last } = dayNumbersOf(period, calendar);
  const weeks: Period[] = [];
  let week = firstWeekOf(period, calendar);
  for (; thursdayOf(week) <= last; week = shift(week, 1)) weeks.push(week);
  return weeks;
}
