import type { Scorecard } from '../model/scorecard';
import { parseDate, type CalendarDate } from '../periods/calendar-date';
import { coarserPeriod, lastEndedBy, periodContaining } from '../periods/containing';
import { isFiner } from '../periods/grain';
import type { Period } from '../periods/period';
import { hasFigure } from './figure';
import { settingsOf } from './settings';

/**
 * The last period, in the grain of the scorecard, that has an actual; undefined without any. A week counts for the month
 * of its Thursday, a quarter for its last month. With a day, periods that begin after it are left aside.
 */
export function latestPeriod(scorecard: Scorecard, asOf?: CalendarDate): Period | undefined {
  const { calendar, grain } = settingsOf(scorecard.setup);
  const today = asOf === undefined ? undefined : parseDate(asOf);
  const last = today ? periodContaining(today, grain, calendar).ordinal : Infinity;
  const aggregations = new Map(scorecard.kpis.map(({ id, aggregation }) => [id, aggregation]));
  let latest: Period | undefined;
  for (const reading of scorecard.readings) {
    if (!hasFigure(reading, aggregations.get(reading.kpi) ?? 'last')) continue;
    const { period } = reading;
    const inGrain = isFiner(grain, period.grain)
      ? lastEndedBy(period, grain, calendar)
      : coarserPeriod(period, grain, calendar);
    if (inGrain.ordinal > last) continue;
    if (latest === undefined || inGrain.ordinal > latest.ordinal) latest = inGrain;
  }
  return latest;
}
