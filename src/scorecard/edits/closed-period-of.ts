import { coarserPeriod, lastEndedBy } from '../periods/containing';
import type { FiscalCalendar } from '../periods/fiscal-calendar';
import { isFiner } from '../periods/grain';
import { samePeriod, type Period } from '../periods/period';

/** The closed period in which the period of a reading ends; undefined while its figures may still change. */
export function closedPeriodOf(
  reading: Period,
  closed: readonly Period[],
  calendar: FiscalCalendar,
): Period | undefined {
  return closed.find((period) => endsIn(reading, period, calendar));
}

function endsIn(reading: Period, closed: Period, calendar: FiscalCalendar): boolean {
  return isFiner(closed.grain, reading.grain)
    ? samePeriod(lastEndedBy(closed, reading.grain, calendar), reading) &&
        samePeriod(coarserPeriod(closed, reading.grain, calendar), reading)
    : samePeriod(coarserPeriod(reading, closed.grain, calendar), closed);
}
