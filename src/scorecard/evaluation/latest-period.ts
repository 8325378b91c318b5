import type { Scorecard } from '../model/scorecard';
import { parseDate, type CalendarDate } from '../periods/calendar-date';
import { coarserPeriod, lastEndedBy, periodContaining } from '../periods/containing';
import { isFiner } from '../periods/grain';
import type { Period } from '../periods/period';
import { aggregationOf } from '../rules/aggregation-of';
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
  const kpis = new Map(scorecard.kpis.map((kpi) => [kpi.id, kpi]));
  let latest: Period | undefined;
  for (const reading of scorecard.readings) {
    if (!hasFigure(reading, aggregationOf(kpis.get(reading.kpi) ?? {}))) continue;
    const { period } = reading;
    const inGrain = isFiner(grain, period.grain)
      ? lastEndedBy(period, grain, calendar)
      : coarserPeriod(period, grain, calendar);
    if (inGrain.ordinal > last) continue;
    if (latest === undefined || inGrain.ordinal > latest.ordinal) latest = inGrain;
  }
  return latest;
}
