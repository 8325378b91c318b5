import type { Kpi } from '../../scorecard/model/kpi';
import { dueFor } from '../../scorecard/evaluation/due';
import { frequencyOf, type EvaluationContext } from '../../scorecard/evaluation/evaluation-context';
import type { PeriodReading } from '../../scorecard/evaluation/figure';
import { readingsAt, workingGrain } from '../../scorecard/evaluation/period-readings';
import { yearPlanner } from '../../scorecard/evaluation/year-plan';
import { coarserPeriod, finerPeriods, lastEndedBy } from '../../scorecard/periods/containing';
import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import type { Grain } from '../../scorecard/periods/grain';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import type { DataWindow } from './data-window';
import { trendPeriods } from './trend-periods';

/** A reading of a KPI and the position of its column in the window: the last one of the reading's period. */
export interface Slot {
  readonly column: number;
  readonly reading: PeriodReading;
}

/** The readings of a KPI that a review shows and calculates from; periods without use of the KPI are left out. */
export interface KpiSeries {
  readonly slots: readonly Slot[];
  /** Those that speak for the reviewed period: one, several that are totalled, or an earlier one that is carried. */
  readonly current: readonly Slot[];
  readonly isDue: boolean;
  /** The KPI is read more often than the columns of Data, so its figures there are totals. */
  readonly isTotalled: boolean;
  /** Those of the fiscal year, and how many of them were due by the reviewed period. */
  readonly year: readonly Slot[];
  readonly dueOfYear: number;
  /** The readings that the trend is measured against: one entry for each period of the basis. */
  readonly basis: readonly (readonly Slot[])[];
  /** For each of `year` the figures of the year before, as far as they are complete. */
  readonly yearBefore: readonly (PeriodReading | undefined)[];
}

/** Gives the series of KPIs in one window; what depends on the period alone is found once. */
export function seriesIn(
  window: DataWindow,
  period: Period,
  context: EvaluationContext,
): (kpi: Kpi) => KpiSeries {
  const planFor = yearPlanner(period, context.settings.calendar);
  const columnsFor = columnsByGrain(window, context);
  return (kpi) => {
    const grain = workingGrain(kpi, period.grain, context);
    const plan = planFor(grain);
    const due = dueFor(kpi, period, context);
    const columns = columnsFor(grain);
    const slotsOf = (periods: readonly Period[]): Slot[] =>
      readingsAt(kpi, periods, context).flatMap((reading) => {
        const column = columns.get(reading.period.ordinal);
        return column === undefined ? [] : [{ column, reading }];
      });
    const year = slotsOf(plan.periods);
    return {
      slots: slotsOf([...columns.keys()].map((ordinal) => ({ grain, ordinal }))),
      current: due.beforeFirst ? [] : slotsOf(due.readings),
      isDue: due.isDue,
      isTotalled: frequencyOf(kpi, context.settings) !== grain,
      year,
      dueOfYear: year.filter(({ reading }) => reading.period.ordinal <= plan.last.ordinal).length,
      basis: trendPeriods(due.period, context.settings).map((each) =>
        slotsOf(finerPeriods(each, grain, context.settings.calendar)),
      ),
      yearBefore: year.map(({ reading }) => {
        const index = plan.periods.findIndex((each) => samePeriod(each, reading.period));
        const before = plan.yearBefore[index];
        const [found] = before ? readingsAt(kpi, [before], context) : [];
        return found?.missing.length === 0 ? found : undefined;
      }),
    };
  };
}

/**
 * The column of each period that ends inside the window, by its ordinal and in time order: the period itself, or the last
 * of its parts. Found once for a grain.
 */
function columnsByGrain(
  window: DataWindow,
  { settings }: EvaluationContext,
): (grain: Grain) => ReadonlyMap<number, number> {
  const known = new Map<Grain, ReadonlyMap<number, number>>();
  return (grain) => {
    const columns = known.get(grain) ?? columnsOf(grain, window, settings.calendar);
    known.set(grain, columns);
    return columns;
  };
}

function columnsOf(
  grain: Grain,
  window: DataWindow,
  calendar: FiscalCalendar,
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  window.periods.forEach((column, position) => {
    const around = coarserPeriod(column, grain, calendar);
    if (samePeriod(lastEndedBy(column, grain, calendar), around)) {
      columns.set(around.ordinal, position);
    }
  });
  return columns;
}
