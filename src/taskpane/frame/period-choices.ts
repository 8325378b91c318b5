import { latestPeriod } from '../../scorecard/evaluation/latest-period';
import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { parseDate, type CalendarDate } from '../../scorecard/periods/calendar-date';
import { coarserPeriod, lastEndedBy, periodContaining } from '../../scorecard/periods/containing';
import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import { GRAINS, isFiner, type Grain } from '../../scorecard/periods/grain';
import { samePeriod, shift, type Period } from '../../scorecard/periods/period';

/** The periods that somebody can look at, the newest first, and the one that is shown at first. */
export interface PeriodChoices {
  readonly periods: readonly Period[];
  readonly current: Period;
  /** Quarters, half-years and years whose last period has begun: they have reviews of their own. By length, the newest first. */
  readonly longer: readonly Period[];
}

/**
 * The periods of the scorecard's own grain that have a reading, today's, the one before it, and the current one of Setup.
 * Shown at first: the current one of Setup, else the last with an actual, else the one that ended before today.
 */
export function periodChoices(scorecard: Scorecard, today: CalendarDate): PeriodChoices {
  const { calendar, grain } = settingsOf(scorecard.setup);
  const date = parseDate(today);
  if (!date) throw new Error(`Today is no day of the calendar: ${today}.`);
  const running = periodContaining(date, grain, calendar);
  const ended = shift(running, -1);
  const found = new Map([running, ended].map((period) => [period.ordinal, period]));
  for (const { period } of scorecard.readings) {
    if (isFiner(grain, period.grain)) continue;
    const inGrain = coarserPeriod(period, grain, calendar);
    found.set(inGrain.ordinal, inGrain);
  }
  const wanted = scorecard.setup.currentPeriod ?? latestPeriod(scorecard);
  if (wanted?.grain === grain) found.set(wanted.ordinal, wanted);
  const periods = [...found.values()].sort((a, b) => b.ordinal - a.ordinal);
  const current = periods.find((period) => wanted !== undefined && samePeriod(period, wanted));
  const begun = periods.filter(({ ordinal }) => ordinal <= running.ordinal);
  const longer = GRAINS.flatMap((each) => endedWith(begun, each, calendar));
  return { periods, current: current ?? ended, longer };
}

function endedWith(
  periods: readonly Period[],
  grain: Grain,
  calendar: FiscalCalendar,
): readonly Period[] {
  return periods.flatMap((period) => {
    if (!isFiner(period.grain, grain)) return [];
    const around = coarserPeriod(period, grain, calendar);
    return samePeriod(lastEndedBy(period, grain, calendar), around) ? [around] : [];
  });
}
