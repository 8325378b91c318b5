import type { Aggregation } from '../model/aggregation';
import { aggregate, sumOf, type Series } from './aggregate';
import { linearTrend, type TrendReading } from './linear-trend';

/** What the expected figure rests on where an actual is missing. */
export type ForecastMethod =
  'actual' | 'entered' | 'prior-year' | 'run-rate' | 'trend' | 'last reading' | 'year to date';

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
  const { actuals, total, aggregation } = input;
  const readings = readingsIn(actuals, total);
  if (readings.length === 0) return withoutActuals(input);
  if (aggregation === 'ratio' || aggregation === 'entered') {
    return { value: aggregate(actuals, aggregation, input.denominators), method: 'year to date' };
  }
  if (readings.length === total) {
    return { value: aggregate(actuals.slice(0, total), aggregation), method: 'actual' };
  }
  const known = knownFigures(input);
  if (known.every((value) => value !== undefined)) {
    return { value: aggregate(known, aggregation), method: 'entered' };
  }
  const method = methodFor(input, readings);
  const fillIn = filling(input, readings, method);
  const filled = known.map((value, index) => value ?? fillIn(index));
  const complete = filled.every((value) => value !== undefined);
  return { value: complete ? aggregate(filled, aggregation) : undefined, method };
}

/** Before the first actual only entered forecasts can say anything, and only when they cover the year. */
function withoutActuals(input: ForecastInput): Forecast {
  const { total, aggregation } = input;
  const known = knownFigures(input);
  const usable = aggregation !== 'ratio' && aggregation !== 'entered';
  const enough =
    aggregation === 'last'
      ? known[total - 1] !== undefined
      : known.every((value) => value !== undefined);
  return { value: usable && enough ? aggregate(known, aggregation) : undefined, method: 'entered' };
}

/** Actuals, and entered forecasts where there is no actual, by position. */
function knownFigures({ actuals, entered, total }: ForecastInput): (number | undefined)[] {
  return Array.from({ length: total }, (_, index) => actuals[index] ?? entered?.[index]);
}

function methodFor(input: ForecastInput, readings: readonly TrendReading[]): ForecastMethod {
  const { aggregation, method = 'auto', actuals, entered, total } = input;
  const factor = priorFactor(input, readings);
  const withoutTrend: ForecastMethod = aggregation === 'last' ? 'last reading' : 'run-rate';
  const trend: ForecastMethod = readings.length >= 3 ? 'trend' : withoutTrend;
  if (aggregation === 'last') {
    if (actuals[total - 1] !== undefined) return 'actual';
    if (entered?.[total - 1] !== undefined) return 'entered';
    if (method === 'auto') return trend;
  }
  if (method === 'trend') return trend;
  if (method === 'run-rate') return withoutTrend;
  if (method === 'prior-year') return factor === undefined ? withoutTrend : 'prior-year';
  if (aggregation !== 'sum') return 'year to date';
  return isPriorComplete(input) && factor !== undefined ? 'prior-year' : 'run-rate';
}

/** What stands in for a missing period, by its position. */
function filling(
  input: ForecastInput,
  readings: readonly TrendReading[],
  method: ForecastMethod,
): (index: number) => number | undefined {
  const values = readings.map((reading) => reading.value);
  if (method === 'prior-year') {
    const factor = priorFactor(input, readings);
    return (index) => {
      const prior = input.prior?.[index];
      return prior === undefined || factor === undefined ? undefined : prior * factor;
    };
  }
  if (method === 'trend') return (index) => linearTrend(readings, index);
  const soFar =
    method === 'run-rate' ? sumOf(values) / values.length : aggregate(values, input.aggregation);
  return () => soFar;
}

/** Σactual / Σprior over the periods with an actual; undefined when a prior value is missing or they add up to 0. */
function priorFactor(
  { prior }: ForecastInput,
  readings: readonly TrendReading[],
): number | undefined {
  if (!prior) return undefined;
  const priors: number[] = [];
  for (const { at } of readings) {
    const value = prior[at];
    if (value === undefined) return undefined;
    priors.push(value);
  }
  const sum = sumOf(priors);
  return sum === 0 ? undefined : sumOf(readings.map((reading) => reading.value)) / sum;
}

function isPriorComplete({ prior, total }: ForecastInput): boolean {
  if (!prior) return false;
  for (let index = 0; index < total; index += 1) if (prior[index] === undefined) return false;
  return true;
}

function readingsIn(actuals: Series, total: number): TrendReading[] {
  const readings: TrendReading[] = [];
  for (let at = 0; at < total; at += 1) {
    const value = actuals[at];
    if (value !== undefined) readings.push({ at, value });
  }
  return readings;
}
