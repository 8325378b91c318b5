import { frequencyOf, type EvaluationContext } from '../evaluation/evaluation-context';
import { actualOf } from '../evaluation/figure';
import type { Aggregation } from '../model/aggregation';
import type { Kpi } from '../model/kpi';
import { finerPeriods } from '../periods/containing';
import type { Period } from '../periods/period';
import { yearBefore } from '../periods/year-before';
import { aggregationOf } from '../rules/aggregation-of';
import { aggregate, sumOf } from '../series/aggregate';
import { allocate } from './allocate';

export interface YearlyTarget {
  /** For the whole year, in the KPI's unit. */
  readonly total: number;
  /** How many periods the year has. */
  readonly periods: number;
  readonly aggregation: Aggregation;
  /** What the parts are proportional to, one number for each period; absent: they are equal. */
  readonly shape?: readonly number[];
  /** Of a part; more where the total itself has more. A % counts as a fraction: 0.5 % has 3. */
  readonly decimals: number;
}

/**
 * A yearly target as targets of the periods of the year. Those of a sum add up to it exactly; those of a KPI that is
 * averaged have it as their mean; of any other KPI the year as a whole gives it.
 *
 * @example spreadTarget({ total: 100, periods: 3, aggregation: 'sum', decimals: 0 }) // [34, 33, 33]
 */
export function spreadTarget({
  total,
  periods,
  aggregation,
  shape,
  decimals,
}: YearlyTarget): number[] {
  const weights = shape ?? Array.from({ length: periods }, () => 1);
  if (aggregation === 'sum') return allocate(total, weights, decimals);
  if (!shape) return weights.map(() => total);
  if (aggregation === 'average' || aggregation === 'ratio') {
    return allocate(decimalProduct(total, periods), weights, decimals);
  }
  const whole = aggregate(shape, aggregation) ?? 0;
  return weights.map((weight) =>
    Number(((total * weight) / whole).toFixed(Math.min(100, decimals))),
  );
}

/**
 * What a KPI reached in each period of the year before, or was meant to reach there: the shape for the targets of a year.
 * Undefined where a period is unknown or below zero, or where the year gives nothing to divide by.
 */
export function shapeOfYearBefore(
  kpi: Kpi,
  year: Period,
  { settings, readings }: EvaluationContext,
): readonly number[] | undefined {
  const how = aggregationOf(kpi);
  const periods = finerPeriods(year, frequencyOf(kpi, settings), settings.calendar);
  const figures = periods.map((period) => {
    const reading = readings.at(kpi.id, yearBefore(period));
    return actualOf(reading, how) ?? reading?.target;
  });
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < periods.length || known.some((figure) => figure < 0)) return undefined;
  const divides = how === 'ratio' ? sumOf(known) : aggregate(known, how);
  return divides ? known : undefined;
}

/** 99.9 × 12 is 1198.8, not 1198.8000000000002. */
function decimalProduct(a: number, b: number): number {
  return Number((a * b).toPrecision(15));
}
