import { isActive } from '../evaluation/active';
import { dueFor } from '../evaluation/due';
import { frequencyOf, type EvaluationContext } from '../evaluation/evaluation-context';
import { actualOf, hasFigure } from '../evaluation/figure';
import type { Kpi } from '../model/kpi';
import type { Reading } from '../model/reading';
import { finerPeriods } from '../periods/containing';
import { isFiner } from '../periods/grain';
import { shift, type Period } from '../periods/period';
import { PERIODS_IN_YEAR } from '../periods/periods-in-year';
import { aggregationOf } from '../rules/aggregation-of';

/** One figure that somebody has to enter: a KPI in one period of its own frequency. */
export interface Entry {
  readonly kpi: Kpi;
  readonly period: Period;
  /** Absent when the Data table has no row for it. */
  readonly reading?: Reading;
  /** What was reached in the year before, the newest first; periods without an actual are left out. */
  readonly earlier: readonly EarlierFigure[];
}

export interface EarlierFigure {
  readonly period: Period;
  readonly actual: number;
}

/**
 * The figures that are due in a period, in the order of the KPIs: a monthly KPI has one in a month, a weekly one four or
 * five, a quarterly one has one in the month that ends its quarter. KPIs out of use have none.
 */
export function entriesDue(period: Period, context: EvaluationContext): Entry[] {
  return context.scorecard.kpis.flatMap((kpi) =>
    periodsDue(kpi, period, context).map((each) => entryOf(kpi, each, context)),
  );
}

/** The periods of its own frequency for which a KPI is due in a period, in time order. */
export function periodsDue(kpi: Kpi, period: Period, context: EvaluationContext): Period[] {
  const { calendar } = context.settings;
  const frequency = frequencyOf(kpi, context.settings);
  const periods = isFiner(period.grain, frequency)
    ? ownPeriodDue(kpi, period, context)
    : finerPeriods(period, frequency, calendar);
  return periods.filter((each) => isActive(kpi, each, calendar));
}

function ownPeriodDue(kpi: Kpi, period: Period, context: EvaluationContext): Period[] {
  const due = dueFor(kpi, period, context);
  return due.isDue ? [due.period] : [];
}

function entryOf(kpi: Kpi, period: Period, { readings }: EvaluationContext): Entry {
  const how = aggregationOf(kpi);
  const before = Array.from({ length: PERIODS_IN_YEAR[period.grain] }, (_, index) =>
    shift(period, -1 - index),
  );
  const earlier = before.flatMap((each): EarlierFigure[] => {
    const actual = actualOf(readings.at(kpi.id, each), how);
    return actual === undefined ? [] : [{ period: each, actual }];
  });
  const reading = readings.at(kpi.id, period);
  return { kpi, period, ...(reading && { reading }), earlier };
}

/** True when a figure has been entered. */
export function isEntered({ kpi, reading }: Pick<Entry, 'kpi' | 'reading'>): boolean {
  return reading !== undefined && hasFigure(reading, aggregationOf(kpi));
}
