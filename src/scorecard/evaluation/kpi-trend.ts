import { finerPeriods } from '../periods/containing';
import { shift, type Period } from '../periods/period';
import { yearBefore } from '../periods/year-before';
import { kpiRuleOf } from '../rules/kpi-rule';
import { isPercentUnit } from '../rules/percent-unit';
import { trendOf, type FlatWithin, type Trend, type TrendPoint } from '../rules/trend';
import type { EvaluationContext } from './evaluation-context';
import { figureOver } from './figure';
import type { KpiResult } from './kpi-result';
import { readingsAt, workingGrain } from './period-readings';

const PERCENT_FLAT_WITHIN: FlatWithin = { absolute: 0.001 };
/** Share of the reading before within which a trend is flat, when Setup says nothing and the KPI is not in %. */
export const FLAT_SHARE = 0.01;

/**
 * The trend of a result against the basis of the Setup; undefined when there is nothing to compare with. Sums are
 * compared per reading: a month of five weeks, or one with a gap, is no better or worse for that.
 */
export function kpiTrend(result: KpiResult, context: EvaluationContext): Trend | undefined {
  const now = pointAt(result, result.period, context);
  const before = now && trendBasis(result, context);
  if (!now || !before) return undefined;
  return trendOf(
    now,
    // Without a target of its own the earlier reading is measured by today's.
    { actual: before.actual, target: before.target ?? now.target },
    kpiRuleOf(result.kpi, context.settings),
    flatWithin(result, context),
  );
}

/** What a result's trend is measured against: the reading before, that of last year, or the mean of the last few. */
export function trendBasis(result: KpiResult, context: EvaluationContext): TrendPoint | undefined {
  const basis = context.settings.trendAgainst;
  switch (basis.kind) {
    case 'previous':
      return pointAt(result, shift(result.period, -1), context);
    case 'same period last year':
      return pointAt(result, yearBefore(result.period), context);
    case 'mean': {
      const points = Array.from({ length: basis.of }, (_, index) =>
        pointAt(result, shift(result.period, -1 - index), context),
      ).filter((point): point is TrendPoint => point !== undefined);
      return points.length === 0 ? undefined : meanPoint(points);
    }
  }
}

function meanPoint(points: readonly TrendPoint[]): TrendPoint {
  const actual = points.reduce((sum, point) => sum + point.actual, 0) / points.length;
  const targets = points.flatMap(({ target }) => (target === undefined ? [] : [target]));
  if (targets.length < points.length) return { actual };
  return { actual, target: targets.reduce((sum, target) => sum + target, 0) / targets.length };
}

function pointAt(
  result: KpiResult,
  period: Period,
  context: EvaluationContext,
): TrendPoint | undefined {
  const { calendar } = context.settings;
  const grain = workingGrain(result.kpi, period.grain, context);
  const periods = finerPeriods(period, grain, calendar);
  const readings = readingsAt(result.kpi, periods, context);
  const how = result.rule.aggregation;
  const { actual, target, counted } = figureOver(readings, how, calendar);
  if (actual === undefined) return undefined;
  const parts = how === 'sum' ? Math.max(1, counted) : 1;
  return { actual: actual / parts, target: target === undefined ? undefined : target / parts };
}

/** How much a KPI may change and still be the same. */
export function flatWithin(result: KpiResult, context: EvaluationContext): FlatWithin {
  const set = context.settings.flatTrendWithin;
  if (set !== undefined) return set < 0 ? { absolute: -set } : { relative: set };
  return isPercentUnit(result.kpi.measureUnit) ? PERCENT_FLAT_WITHIN : { relative: FLAT_SHARE };
}
