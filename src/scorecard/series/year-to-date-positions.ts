import { coarserPeriod } from '../periods/containing';
import type { FiscalCalendar } from '../periods/fiscal-calendar';
import { samePeriod, type Period } from '../periods/period';

/**
 * Which places of a list of periods lie between the start of the fiscal year of `last` and `last` itself, in time order.
 * All periods are of one grain, that of `last`; a place without a period lies nowhere.
 */
export function yearToDatePositions(
  periods: readonly (Period | undefined)[],
  last: Period,
  calendar: FiscalCalendar,
): number[] {
  const year = coarserPeriod(last, 'Year', calendar);
  return periods
    .flatMap((period, index) => (period === undefined ? [] : [{ period, index }]))
    .filter(({ period }) => period.ordinal <= last.ordinal)
    .filter(({ period }) => samePeriod(coarserPeriod(period, 'Year', calendar), year))
    .sort((a, b) => a.period.ordinal - b.period.ordinal)
    .map(({ index }) => index);
}
