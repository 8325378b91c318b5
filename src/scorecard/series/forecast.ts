import type { Aggregation } from '../model/aggregation';
import { aggregate, sumOf, type Series } from './aggregate';
import { linearTrend } from './linear-trend';

/** What the expected figure rests on where an actual is missing. */
export type ForecastMethod =
  'actual' | 'entered' | 'prior-year' | 'run-rate' | 'trend' | 'year to date';

/** `auto` picks by aggregation; the others are asked for. */
export type ForecastRequest = 'auto' | 'run-rate' | 'prior-year' | 'trend';

export interface ForecastInput {
  /** Actuals in time order from the first period of the year; for `ratio` the numerators. */
  readonly actuals: Series;
  /** Due periods in the year. */
  readonly total: number;
  readonly aggregation: Aggregation;
  readonly method?: ForecastRequest;
  /** Forecasts entered by people, by position; used where there is no actual. */
  readonly entered?: Series;
  /** The same periods of the year before. */
  readonly prior?: Series;
  /** For `ratio`: the denominators of the actuals. */
  readonly denominators?: Series;
}

export interface Forecast {
  readonly value?: number;
  readonly method: ForecastMethod;
}

/**
 * The expected full-year figure: actuals where there are any, else entered forecasts, else the rule. Sum: last year's
 * shape, value × Σactual/Σprior over the periods with an actual, if last year is complete and that sum is not 0, else the
 * mean actual. Last: the trend line from 3 readings on, else the last. All others: the figure so far.
 */
export function forecastYear(input: ForecastInput): Forecast {
  const { actuals, entered, total, aggregation } = input;
  if (!actuals.slice(0, total).some((actual) => actual !== undefined)) return withoutActuals(input);
  if (aggregation === 'ratio' || aggregation === 'entered') {
    return { value: aggregate(actuals, aggregation, input.denominators), method: 'year to date' };
  }
  const known = positions(total).map((index) => actuals[index] ?? entered?.[index]);
  if (known.every((value) => value !== undefined)) {
    return { value: aggregate(known, aggregation), method: knownMethod(input) };
  }
  const method = methodFor(input);
  const fillIn = filling(input, method);
  const filled = known.map((value, index) => value ?? fillIn(index));
  const complete = filled.every((value) => value !== undefined);
  return { value: complete ? aggregate(filled, aggregation) : undefined, method };
}

/** Before the first actual only entered forecasts can say anything, and only when they cover the year. */
function withoutActuals({ entered, total, aggregation }: ForecastInput): Forecast {
  const known = positions(total).map((index) => entered?.[index]);
  const usable = aggregation !== 'ratio' && aggregation !== 'entered';
  const enough =
    aggregation === 'last'
      ? known[total - 1] !== undefined
      : known.every((value) => value !== undefined);
  return { value: usable && enough ? aggregate(known, aggregation) : undefined, method: 'entered' };
}

function knownMethod({ actuals, total }: ForecastInput): ForecastMethod {
  return positions(total).every((index) => actuals[index] !== undefined) ? 'actual' : 'entered';
}

function methodFor(input: ForecastInput): ForecastMethod {
  const { aggregation, method = 'auto', actuals, entered, total } = input;
  if (aggregation === 'last') {
    if (actuals[total - 1] !== undefined) return 'actual';
    if (entered?.[total - 1] !== undefined) return 'entered';
    if (method === 'prior-year' && priorFactor(input) !== undefined) return 'prior-year';
    const wantsTrend = method === 'auto' || method === 'trend';
    return wantsTrend && readingsOf(input).length >= 3 ? 'trend' : 'run-rate';
  }
  if (method === 'trend') return readingsOf(input).length >= 3 ? 'trend' : 'run-rate';
  if (method === 'prior-year') return priorFactor(input) === undefined ? 'run-rate' : 'prior-year';
  if (method === 'run-rate') return 'run-rate';
  if (aggregation !== 'sum') return 'year to date';
  return isPriorComplete(input) && priorFactor(input) !== undefined ? 'prior-year' : 'run-rate';
}

/** What stands in for a missing period, by its position. */
function filling(
  input: ForecastInput,
  method: ForecastMethod,
): (index: number) => number | undefined {
  const readings = readingsOf(input);
  const values = readings.map((reading) => reading.value);
  if (method === 'prior-year') {
    const factor = priorFactor(input);
    return (index) => {
      const prior = input.prior?.[index];
      return prior === undefined || factor === undefined ? undefined : prior * factor;
    };
  }
  if (method === 'trend') return (index) => linearTrend(readings, index);
  const soFar =
    method === 'run-rate' && input.aggregation !== 'last'
      ? sumOf(values) / values.length
      : aggregate(values, input.aggregation);
  return () => soFar;
}

/** Σactual / Σprior over the periods with an actual; undefined when a prior value is missing or they add up to 0. */
function priorFactor(input: ForecastInput): number | undefined {
  const readings = readingsOf(input);
  const priors = readings.map((reading) => input.prior?.[reading.at]);
  if (priors.some((prior) => prior === undefined)) return undefined;
  const prior = sumOf(priors.filter((value): value is number => value !== undefined));
  return prior === 0 ? undefined : sumOf(readings.map((reading) => reading.value)) / prior;
}

function isPriorComplete({ prior, total }: ForecastInput): boolean {
  return positions(total).every((index) => prior?.[index] !== undefined);
}

function readingsOf({ actuals, total }: ForecastInput): { at: number; value: number }[] {
  return positions(total).flatMap((at) => {
    const value = actuals[at];
    return value === undefined ? [] : [{ at, value }];
  });
}

function positions(total: number): number[] {
  return Array.from({ length: total }, (_, index) => index);
}
