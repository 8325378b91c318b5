import { frequencyOf } from '../evaluation/evaluation-context';
import { settingsOf } from '../evaluation/settings';
import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import { coarserPeriod, finerPeriods } from '../periods/containing';
import { isFiner } from '../periods/grain';
import type { Period } from '../periods/period';
import { closedPeriodOf } from './closed-period-of';
import { closedPeriods } from './closed-periods';

/** For which periods of a KPI's own frequency a target is set. */
export interface TargetPeriods {
  /** Those of the chosen period; several where the KPI is read more often than the scorecard. */
  readonly chosen: readonly Period[];
  /** The closed period that keeps them from being changed without a reason. */
  readonly closed: Period | undefined;
  /** The open ones after them in the same fiscal year. */
  readonly later: readonly Period[];
}

/** The periods that the target of a chosen period stands for. */
export function targetPeriods(scorecard: Scorecard, kpi: Kpi, period: Period): TargetPeriods {
  const settings = settingsOf(scorecard.setup);
  const { calendar } = settings;
  const grain = frequencyOf(kpi, settings);
  const shut = closedPeriods(scorecard);
  const closedOf = (each: Period) => closedPeriodOf(each, shut, calendar);
  const chosen = isFiner(grain, period.grain)
    ? finerPeriods(period, grain, calendar)
    : [coarserPeriod(period, grain, calendar)];
  const last = chosen[chosen.length - 1];
  const year = coarserPeriod(period, 'Year', calendar);
  return {
    chosen,
    closed: chosen.map(closedOf).find((each) => each !== undefined),
    later: finerPeriods(year, grain, calendar).filter(
      (each) => last !== undefined && each.ordinal > last.ordinal && closedOf(each) === undefined,
    ),
  };
}
