import type { Scorecard } from '../model/scorecard';
import { parseDate } from '../periods/calendar-date';
import { periodContaining } from '../periods/containing';
import { lastDayOf } from '../periods/period-days';
import type { Period } from '../periods/period';
import { settingsOf } from './settings';

/** The last period, in the grain of the scorecard, that has an actual; undefined without any. */
export function latestPeriod(scorecard: Scorecard): Period | undefined {
  const { calendar, grain } = settingsOf(scorecard.setup);
  let latest: string | undefined;
  for (const { period, actual, ytdActual, numerator } of scorecard.readings) {
    if (actual === undefined && ytdActual === undefined && numerator === undefined) continue;
    const end = lastDayOf(period, calendar);
    if (latest === undefined || end > latest) latest = end;
  }
  const day = latest === undefined ? undefined : parseDate(latest);
  return day && periodContaining(day, grain, calendar);
}
