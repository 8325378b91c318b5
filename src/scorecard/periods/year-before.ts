import { isoWeekNumber, isoWeekPeriod } from './iso-week';
import { MONTHS_IN, type Period } from './period';

/** The same period one year earlier; week 53 has none and compares with week 52. */
export function yearBefore(period: Period): Period {
  if (period.grain !== 'Week') {
    return { grain: period.grain, ordinal: period.ordinal - 12 / MONTHS_IN[period.grain] };
  }
  const { year, week } = isoWeekNumber(period);
  const before = isoWeekPeriod(year - 1, week) ?? isoWeekPeriod(year - 1, 52);
  return before ?? { grain: 'Week', ordinal: period.ordinal - 52 };
}
