import { coarserPeriod, finerPeriods, lastEndedBy } from '../periods/containing';
import type { FiscalCalendar } from '../periods/fiscal-calendar';
import type { Grain } from '../periods/grain';
import { shift, type Period } from '../periods/period';
import { yearBefore } from '../periods/year-before';

/** The fiscal year around an evaluated period, cut into the periods of one frequency. */
export interface YearPlan {
  readonly periods: readonly Period[];
  /** For each of `periods` the one to compare with a year earlier; week 53 compares with week 52. */
  readonly yearBefore: readonly Period[];
  /** The last period that is due by the end of the evaluated one. */
  readonly last: Period;
}

/** Gives the plan of a frequency for one evaluated period, made once per frequency and not once per KPI. */
export function yearPlanner(period: Period, calendar: FiscalCalendar): (grain: Grain) => YearPlan {
  const plans = new Map<Grain, YearPlan>();
  return (grain) => {
    const known = plans.get(grain);
    if (known) return known;
    const plan = yearPlan(period, grain, calendar);
    plans.set(grain, plan);
    return plan;
  };
}

function yearPlan(period: Period, grain: Grain, calendar: FiscalCalendar): YearPlan {
  const year = coarserPeriod(period, 'Year', calendar);
  const periods = finerPeriods(year, grain, calendar);
  const last = lastEndedBy(period, grain, calendar);
  const before = grain === 'Year' ? [shift(year, -1)] : periods.map(yearBefore);
  return { periods, yearBefore: before, last };
}
