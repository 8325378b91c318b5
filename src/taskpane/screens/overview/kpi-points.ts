import type { EvaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { kpiFigures } from '../../../scorecard/evaluation/kpi-figures';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { readingsAt } from '../../../scorecard/evaluation/period-readings';
import { coarserPeriod } from '../../../scorecard/periods/containing';
import { samePeriod, shift, type Period } from '../../../scorecard/periods/period';

/** How a KPI came to where it is, and where people expect it to go. */
export interface KpiHistory {
  /** In time order, the last one that of the result; periods before the first figure are left out. */
  readonly points: readonly KpiResult[];
  /** What people entered for the periods after it, in the same fiscal year, without gaps. */
  readonly forecasts: readonly { readonly period: Period; readonly value: number }[];
}

/** A year back, so that the same period of last year is on the chart. */
const POINTS = 13;
const MOST_FORECASTS = 6;

export function kpiHistory(result: KpiResult, context: EvaluationContext): KpiHistory {
  const { kpi, period } = result;
  const points = Array.from({ length: POINTS }, (_, index) => {
    const back = POINTS - 1 - index;
    return back === 0 ? result : kpiFigures(kpi, shift(period, -back), context);
  });
  const first = points.findIndex(({ actual, target }) => (actual ?? target) !== undefined);
  return {
    points: first < 0 ? [] : points.slice(first),
    forecasts: forecastsAfter(result, context),
  };
}

function forecastsAfter(
  { kpi, period }: KpiResult,
  context: EvaluationContext,
): KpiHistory['forecasts'] {
  const { calendar } = context.settings;
  const year = coarserPeriod(period, 'Year', calendar);
  const found: { period: Period; value: number }[] = [];
  for (let ahead = 1; ahead <= MOST_FORECASTS; ahead += 1) {
    const next = shift(period, ahead);
    if (!samePeriod(coarserPeriod(next, 'Year', calendar), year)) break;
    const value = readingsAt(kpi, [next], context)[0]?.reading?.forecast;
    if (value === undefined) break;
    found.push({ period: next, value });
  }
  return found;
}
