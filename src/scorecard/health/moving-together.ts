import { frequencyOf } from '../evaluation/evaluation-context';
import { figureOver } from '../evaluation/figure';
import { readingsAt } from '../evaluation/period-readings';
import type { Kpi } from '../model/kpi';
import { finerPeriods } from '../periods/containing';
import { isFiner, type Grain } from '../periods/grain';
import { shift, type Period } from '../periods/period';
import { aggregationOf } from '../rules/aggregation-of';
import { correlation } from './correlation';
import type { HealthContext } from './health-context';

/** Three years: what drove a figure longer ago may have changed since. */
const LONGEST_LOOK_BACK = 36;

/** How closely the changes of one KPI follow those of another. */
export interface Together {
  /** −1..1; absent when one of them never moves. */
  readonly correlation?: number;
  /** Periods in which both changes are known. */
  readonly periods: number;
}

/** The grain in which two KPIs can be compared: the coarser of their frequencies. */
export function commonGrain(a: Kpi, b: Kpi, context: HealthContext): Grain {
  const [first, second] = [frequencyOf(a, context.settings), frequencyOf(b, context.settings)];
  return isFiner(first, second) ? second : first;
}

/** Compares period-to-period changes, those of the driver `lag` periods earlier. */
export function movingTogether(
  driver: Kpi,
  driven: Kpi,
  lag: number,
  context: HealthContext,
): Together {
  const last = context.lastDue(commonGrain(driver, driven, context));
  const drives = changesBack(driver, shift(last, -lag), context);
  const follows = changesBack(driven, last, context);
  const xs: number[] = [];
  const ys: number[] = [];
  follows.forEach((y, index) => {
    const x = drives[index];
    if (x === undefined || y === undefined) return;
    xs.push(x);
    ys.push(y);
  });
  return { correlation: correlation(xs, ys), periods: xs.length };
}

/** The changes of a KPI from period to period, from `last` back. */
function changesBack(kpi: Kpi, last: Period, context: HealthContext): (number | undefined)[] {
  const actuals = Array.from({ length: LONGEST_LOOK_BACK + 1 }, (_, back) =>
    actualIn(kpi, shift(last, -back), context),
  );
  return actuals.slice(0, -1).map((actual, index) => {
    const before = actuals[index + 1];
    return actual === undefined || before === undefined ? undefined : actual - before;
  });
}

function actualIn(kpi: Kpi, period: Period, context: HealthContext): number | undefined {
  const { calendar } = context.settings;
  const periods = finerPeriods(period, frequencyOf(kpi, context.settings), calendar);
  const readings = readingsAt(kpi, periods, context);
  const { actual, missing } = figureOver(readings, aggregationOf(kpi), calendar);
  // A total with a gap would move for a reason of its own.
  return missing.length === 0 ? actual : undefined;
}
