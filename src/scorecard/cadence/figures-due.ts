import { closedPeriodOf } from '../edits/closed-period-of';
import { closedPeriods } from '../edits/closed-periods';
import { dueDateOf } from '../entry/due-date';
import { isEntered } from '../entry/entry';
import { isActive } from '../evaluation/active';
import { firstDueOrdinal } from '../evaluation/due';
import { frequencyOf, type EvaluationContext } from '../evaluation/evaluation-context';
import { groupBy } from '../group-by';
import { firstDayOfData } from '../health/first-day-of-data';
import type { Kpi } from '../model/kpi';
import { dayNumber, datePartsOf, parseDate, type CalendarDate } from '../periods/calendar-date';
import { periodContaining } from '../periods/containing';
import { GRAINS, type Grain } from '../periods/grain';
import { shift, type Period } from '../periods/period';
import type { Deadline } from './deadline';
import { daysLateOn, type TimeSpan } from './time-span';

/**
 * The figures that are missing, by the day they are due and how often the KPIs are read: those of the running periods
 * too. What a closed period lacks is no longer due: its closing says so.
 */
export function figuresDue(context: EvaluationContext, span: TimeSpan): readonly Deadline[] {
  const { scorecard, settings } = context;
  const byGrain = groupBy(scorecard.kpis, (kpi) => frequencyOf(kpi, settings));
  const begins = firstDay(context, span);
  return GRAINS.flatMap((grain) => {
    const start = periodContaining(datePartsOf(begins), grain, settings.calendar).ordinal;
    const kpis = (byGrain.get(grain) ?? []).map((kpi): StartedKpi => ({
      kpi,
      first: firstDueOrdinal(kpi, context) ?? start,
    }));
    const periods = kpis.length === 0 ? [] : openPeriods(grain, context, span);
    return [...groupBy(periods, ({ due }) => due)].flatMap(([due, own]) => {
      const asked = own.map(({ period }) => period);
      return figuresOf(due, asked, { grain, kpis, context, span });
    });
  });
}

/** Without readings of its own a KPI is due from where the data of the scorecard begin, or from now on. */
function firstDay(context: EvaluationContext, { on }: TimeSpan): number {
  const today = parseDate(on);
  return Math.min(firstDayOfData(context), today ? dayNumber(today) : Infinity);
}

/** A KPI and the first period of its frequency that it is read in. */
interface StartedKpi {
  readonly kpi: Kpi;
  readonly first: number;
}

interface DuePeriod {
  readonly period: Period;
  readonly due: CalendarDate;
}

/** The periods of a grain that are due in the span and not closed, in time order. */
function openPeriods(
  grain: Grain,
  { scorecard, settings: { calendar } }: EvaluationContext,
  { from, until }: TimeSpan,
): readonly DuePeriod[] {
  const first = parseDate(from);
  if (first === undefined) return [];
  const closed = closedPeriods(scorecard);
  const found: DuePeriod[] = [];
  let period = periodContaining(first, grain, calendar);
  for (;;) {
    const due = dueDateOf(period, scorecard.setup);
    if (due > until) return found;
    if (due >= from && closedPeriodOf(period, closed, calendar) === undefined) {
      found.push({ period, due });
    }
    period = shift(period, 1);
  }
}

interface Surroundings {
  readonly grain: Grain;
  readonly kpis: readonly StartedKpi[];
  readonly context: EvaluationContext;
  readonly span: TimeSpan;
}

function figuresOf(
  due: CalendarDate,
  periods: readonly Period[],
  { grain, kpis, context, span }: Surroundings,
): readonly Deadline[] {
  const { calendar } = context.settings;
  const isMissing = (kpi: Kpi, period: Period): boolean =>
    !isEntered({ kpi, reading: context.readings.at(kpi.id, period) });
  const asked = kpis.flatMap(({ kpi, first }) => {
    const own = periods.filter(
      (period) => period.ordinal >= first && isActive(kpi, period, calendar),
    );
    const missing = own.filter((period) => isMissing(kpi, period));
    return own.length === 0 ? [] : [{ kpi, missing }];
  });
  const waiting = asked.filter(({ missing }) => missing.length > 0);
  if (waiting.length === 0) return [];
  return [
    {
      kind: 'figures',
      due,
      daysLate: daysLateOn(due, span),
      grain,
      periods: periods.filter((period) => waiting.some(({ missing }) => missing.includes(period))),
      kpis: waiting.map(({ kpi }) => kpi),
      total: asked.length,
    },
  ];
}
