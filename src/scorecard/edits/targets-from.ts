import { frequencyOf } from '../evaluation/evaluation-context';
import { settingsOf } from '../evaluation/settings';
import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import { periodContaining } from '../periods/containing';
import { datePartsOf } from '../periods/calendar-date';
import { dayNumbersOf } from '../periods/period-days';
import type { Period } from '../periods/period';

/** A target, and the one for the year to date where it is typed. */
export interface PeriodTarget {
  readonly period: Period;
  readonly target: number;
  readonly ytdTarget?: number;
}

/** The targets of a KPI from the period of its own frequency in which `from` begins, in time order. */
export function targetsFrom(
  { readings, setup }: Scorecard,
  kpi: Kpi,
  from: Period,
): readonly PeriodTarget[] {
  const settings = settingsOf(setup);
  const { calendar } = settings;
  const grain = frequencyOf(kpi, settings);
  const start = periodContaining(datePartsOf(dayNumbersOf(from, calendar).first), grain, calendar);
  return readings
    .flatMap(({ kpi: id, period, target, ytdTarget }) =>
      id === kpi.id && period.grain === grain && period.ordinal >= start.ordinal
        ? target === undefined
          ? []
          : [{ period, target, ytdTarget }]
        : [],
    )
    .sort((a, b) => a.period.ordinal - b.period.ordinal);
}
