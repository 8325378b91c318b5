import { latestPeriod } from '../../scorecard/evaluation/latest-period';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { coarserPeriod } from '../../scorecard/periods/containing';
import { isFiner } from '../../scorecard/periods/grain';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import { settingsOf } from '../../scorecard/evaluation/settings';

/** The periods that somebody can look at, the newest first, and the one that is shown at first. */
export interface PeriodChoices {
  readonly periods: readonly Period[];
  /** Absent when there is no reading and Setup names none. */
  readonly current: Period | undefined;
}

/** The periods of the scorecard's own grain that have a reading, and the current one of Setup. */
export function periodChoices(scorecard: Scorecard): PeriodChoices {
  const { calendar, grain } = settingsOf(scorecard.setup);
  const current = scorecard.setup.currentPeriod ?? latestPeriod(scorecard);
  const found = new Map<number, Period>();
  for (const { period } of scorecard.readings) {
    if (isFiner(grain, period.grain)) continue;
    const inGrain = coarserPeriod(period, grain, calendar);
    found.set(inGrain.ordinal, inGrain);
  }
  if (current && current.grain === grain) found.set(current.ordinal, current);
  const periods = [...found.values()].sort((a, b) => b.ordinal - a.ordinal);
  const isListed = current !== undefined && periods.some((period) => samePeriod(period, current));
  return { periods, current: isListed ? current : periods[0] };
}
