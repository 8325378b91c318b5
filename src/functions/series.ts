import type { Aggregation } from '../scorecard/model/aggregation';
import { trendOf } from '../scorecard/rules/trend';
import { aggregate, ratioOf, type Series } from '../scorecard/series/aggregate';
import { comparisonIn } from '../scorecard/series/comparison';
import { rolling as rollingTotals } from '../scorecard/series/rolling';
import { yearToDatePositions } from '../scorecard/series/year-to-date-positions';
import { Failure } from './arguments/failure';
import type { List } from './arguments/list';
import { notInLine, paired, repeated } from './arguments/paired';
import { periodList, unclearPeriod } from './arguments/period-list';
import { PARAMETERS } from './parameters';
import { inShapeOf, wholeCall } from './whole-call';

const { wholeCall: parameters } = PARAMETERS;

/**
 * Sum of numerators divided by sum of denominators, the right mean of ratios.
 * @customfunction RATIO
 * @helpurl https://localhost:3000/help/functions/ratio.html
 * @param numerators Upper parts, such as orders on time.
 * @param denominators Lower parts in the same order, such as all orders. A row counts when it has both.
 * @returns Ratio.
 */
export function ratio(numerators: unknown[][], denominators: unknown[][]): unknown[][] {
  return wholeCall(parameters.RATIO, [numerators, denominators], (above, below) => {
    const parts = paired(above, below);
    if (parts instanceof Failure) return parts;
    return ratioOf(above.values, parts) ?? Failure.unavailable('noRatio');
  });
}

/**
 * Year to date: values from the start of the fiscal year to a date, as one figure.
 * @customfunction YTD
 * @helpurl https://localhost:3000/help/functions/ytd.html
 * @param values One value for each period; for the aggregation ratio the numerators.
 * @param periods Period of each value: a date (its month), or text such as 2026-10, 2026-Q3, 2026-H1, 2026-W41.
 * @param asOf Last period that counts: a date in it, or its text.
 * @param aggregation sum (default), average, last, ratio, min, max or entered.
 * @param fiscalStartMonth First month of the fiscal year, 1 to 12. Default 1.
 * @param denominators For the aggregation ratio: one for each value.
 * @returns Figure for the year so far.
 */
export function ytd(
  values: unknown[][],
  periods: unknown[][],
  asOf: unknown[][],
  aggregation?: unknown[][],
  fiscalStartMonth?: unknown[][],
  denominators?: unknown[][],
): unknown[][] {
  const args = [values, periods, asOf, aggregation, fiscalStartMonth, denominators];
  return wholeCall(parameters.YTD, args, (list, periodCells, end, how, startMonth, divisors) => {
    const cells = paired(list, periodCells);
    const below = divisorsOf(list, divisors, how);
    if (cells instanceof Failure) return cells;
    if (below instanceof Failure) return below;
    if (end === undefined) return Failure.unavailable('asOfMissing');
    const calendar = { startMonth, namedBy: 'end' } as const;
    const times = periodList(cells, end, calendar);
    if (times instanceof Failure) return times;
    const unclear = unclearPeriod(list.values, times.periods);
    if (unclear) return unclear;
    const places = yearToDatePositions(times.periods, times.last, calendar);
    const at = (series: Series): Series => places.map((place) => series[place]);
    return aggregate(at(list.values), how, at(below)) ?? Failure.unavailable('noValuesInYear');
  });
}

/**
 * Aggregate of the last n values at each position; shorter at the start.
 * @customfunction ROLLING
 * @helpurl https://localhost:3000/help/functions/rolling.html
 * @param values One row or column in time order; for the aggregation ratio the numerators.
 * @param n How many values count, the current one included.
 * @param aggregation sum (default), average, last, ratio, min, max or entered.
 * @param denominators For the aggregation ratio: one for each value.
 * @returns Figures in the shape of the values.
 */
export function rolling(
  values: unknown[][],
  n: unknown[][],
  aggregation?: unknown[][],
  denominators?: unknown[][],
): unknown[][] {
  const args = [values, n, aggregation, denominators];
  return wholeCall(parameters.ROLLING, args, (list, window, how, divisors) => {
    const below = divisorsOf(list, divisors, how);
    if (below instanceof Failure) return below;
    if (window === undefined) return Failure.unavailable('countMissing', { name: 'n' });
    return notInLine(list) ?? inShapeOf(list, rollingTotals(list.values, window, how, below));
  });
}

/**
 * Whether the last value is better or worse than an earlier one, by the direction of the KPI.
 * @customfunction TREND
 * @helpurl https://localhost:3000/help/functions/trend.html
 * @param values One row or column in time order; the last value that is not blank counts as now.
 * @param direction higher (default), lower, target, range, yesno or none.
 * @param tolerance A change up to this share of the earlier value is Same; a negative number is an amount. Default 0.01.
 * @param targetOrLow For target: the target, one or one for each value. For range: the lower limit.
 * @param high For range: the upper limit.
 * @param basis n: the place n back, blanks counted; "mean n": the mean of the values in the n places before. Default 1, the place before.
 * @returns Better, Same or Worse; empty when the place compared with is blank.
 */
export function trend(
  values: unknown[][],
  direction?: unknown[][],
  tolerance?: unknown[][],
  targetOrLow?: unknown[][],
  high?: unknown[][],
  basis?: unknown[][],
): unknown[][] {
  const args = [values, direction, tolerance, targetOrLow, high, basis];
  return wholeCall(parameters.TREND, args, (list, way, within, targets, rangeHigh, against) => {
    const goals = repeated(list, targets);
    if (goals instanceof Failure) return goals;
    const comparison = comparisonIn(list.values, goals, against);
    const rangeLow = goals[list.values.findLastIndex((value) => value !== undefined)];
    const wrong = notInLine(list) ?? limitsWrong(way, rangeLow, rangeHigh);
    if (wrong || !comparison) return wrong;
    const flat = within < 0 ? { absolute: -within } : { relative: within };
    return trendOf(
      comparison.now,
      comparison.before,
      { direction: way, rangeLow, rangeHigh },
      flat,
    );
  });
}

function limitsWrong(way: string, low?: number, high?: number): Failure | undefined {
  if (way === 'target') return low === undefined ? Failure.unavailable('targetMissing') : undefined;
  if (way !== 'range') return undefined;
  if (low === undefined || high === undefined) return Failure.unavailable('limitsMissing');
  return low > high ? Failure.invalid('lowAboveHigh') : undefined;
}

function divisorsOf(
  list: List<unknown>,
  divisors: List<number | undefined>,
  how: Aggregation,
): Series | Failure {
  const below = paired(list, divisors);
  if (below instanceof Failure) return below;
  const missing = how === 'ratio' && !below.some((divisor) => divisor !== undefined);
  return missing ? Failure.unavailable('denominatorsMissing') : below;
}
