import type { Aggregation } from '../scorecard/model/aggregation';
import { expectedValue } from '../scorecard/rules/expected-value';
import { requiredPerPeriod } from '../scorecard/rules/required-rate';
import { forecastYear, type Forecast, type ForecastRequest } from '../scorecard/series/forecast';
import { Failure, type SentenceKey } from './arguments/failure';
import { notInLine, paired } from './arguments/paired';
import { eachCell } from './each-cell';
import { PARAMETERS } from './parameters';
import { wholeCall } from './whole-call';

const { eachCell: byCell, wholeCall: whole } = PARAMETERS;

/**
 * Expected figure for the full year from the values so far.
 * @customfunction FORECAST
 * @helpurl https://localhost:3000/help/functions/forecast.html
 * @param values Values of this year in time order from its first period; for the aggregation ratio the numerators.
 * @param totalPeriods How many periods the year has: 12 months, 4 quarters.
 * @param aggregation sum (default), average, last, ratio, min, max or entered.
 * @param method auto (default), run-rate, prior-year or trend.
 * @param priorYear The same periods of last year, in the same order.
 * @param denominators For the aggregation ratio: one for each value.
 * @returns Figure for the full year.
 */
export function forecast(
  values: unknown[][],
  totalPeriods: unknown[][],
  aggregation?: unknown[][],
  method?: unknown[][],
  priorYear?: unknown[][],
  denominators?: unknown[][],
): unknown[][] {
  const args = [values, totalPeriods, aggregation, method, priorYear, denominators];
  return wholeCall(whole.FORECAST, args, (list, total, how, asked, prior, divisors) => {
    const below = paired(list, divisors);
    if (below instanceof Failure) return below;
    const wrong = notInLine(list) ?? notInLine(prior);
    if (wrong) return wrong;
    if (total === undefined) return Failure.unavailable('countMissing', { name: 'totalPeriods' });
    if (list.values.slice(total).some((value) => value !== undefined)) {
      return Failure.invalid('moreValuesThanPeriods', { total });
    }
    if (how === 'ratio' && !below.some((divisor) => divisor !== undefined)) {
      return Failure.unavailable('denominatorsMissing');
    }
    const found = forecastYear({
      actuals: list.values,
      total,
      aggregation: how,
      method: asked,
      prior: prior.values,
      denominators: below,
    });
    const isEmpty = list.values.every((value) => value === undefined);
    const lacking = isEmpty ? 'noForecast' : lackingIn(found, how, asked);
    return lacking ? Failure.unavailable(lacking) : found.value;
  });
}

/** What a year with values lacks for a forecast by the method asked for. */
function lackingIn(
  { value, method }: Forecast,
  how: Aggregation,
  asked: ForecastRequest,
): SentenceKey | undefined {
  if (value === undefined) return how === 'ratio' ? 'noRatio' : 'priorYearMissing';
  const fellBack = method === 'run-rate' || method === 'last reading';
  if (!fellBack || asked === 'run-rate' || asked === 'auto') return undefined;
  return asked === 'trend' ? 'tooFewForTrend' : 'priorYearMissing';
}

/**
 * What each remaining period must bring to reach the full-year target.
 * @customfunction REQUIRED
 * @helpurl https://localhost:3000/help/functions/required.html
 * @param ytd Figure for the year so far. Blank gives an empty result.
 * @param fullYearTarget Target for the full year.
 * @param periodsLeft How many periods remain.
 * @returns Figure per remaining period.
 */
export function required(
  ytd: unknown[][],
  fullYearTarget: unknown[][],
  periodsLeft: unknown[][],
): unknown[][] {
  return eachCell(byCell.REQUIRED, [ytd, fullYearTarget, periodsLeft], (soFar, target, left) => {
    if (soFar === undefined) return undefined;
    if (target === undefined) return Failure.unavailable('targetMissing');
    if (left === undefined) return Failure.unavailable('countMissing', { name: 'periodsLeft' });
    return requiredPerPeriod(soFar, target, left) ?? Failure.unavailable('noPeriodLeft');
  });
}

/**
 * The value expected at a date on a straight line between two dates.
 * @customfunction EXPECTED
 * @helpurl https://localhost:3000/help/functions/expected.html
 * @param start Date at which the line begins, with the value from; a period such as 2026-04 is its first day.
 * @param end Date at which the line ends, with the value to; a period is its last day.
 * @param asOf Date at which the line is read; a period is its last day. Before start and after end the end values hold. Blank or 0 gives an empty result.
 * @param from Value at the start. Default 0.
 * @param to Value at the end. Default 1.
 * @returns Expected value.
 */
export function expected(
  start: unknown[][],
  end: unknown[][],
  asOf: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): unknown[][] {
  return eachCell(byCell.EXPECTED, [start, end, asOf, from, to], (first, last, at, low, high) => {
    if (at === undefined) return undefined;
    if (first === undefined || last === undefined) return Failure.unavailable('datesMissing');
    return expectedValue(first, last, at, low, high) ?? Failure.invalid('endBeforeStart');
  });
}
