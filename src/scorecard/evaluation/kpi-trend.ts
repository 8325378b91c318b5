import { finerPeriods } from '../periods/containing';
import { shift, type Period } from '../periods/period';
import { yearBefore } from '../periods/year-before';
import { isPercentUnit } from '../rules/percent-unit';
import { trendOf, type FlatWithin, type Trend, type TrendPoint } from '../rules/trend';
import type { EvaluationContext } from './evaluation-context';
import { figureOver } from './figure';
import type { KpiResult } from './kpi-result';
import { readingsAt, workingGrain } from './period-readings';

const PERCENT_FLAT_WITHIN: FlatWithin = { absolute: 0.001 };
const FLAT_WITHIN: FlatWithin = { relative: 0.01 };

/** The trend of a result against the basis of the Setup; undefined when there is nothing to compare with. */
export function kpiTrend(result: KpiResult, context: EvaluationContext): Trend | undefined {
  const { actual, target } = result;
  if (actual === undefined) return undefined;
  const before = basisOf(result, context);
  if (!before) return undefined;
  return trendOf(
    { actual, target },
    // Without a target of its own the earlier reading is measured by today's.
    { actual: before.actual, target: before.target ?? target },
    result.rule,
    flatWithin(result, context),
  );
}

function basisOf(result: KpiResult, context: EvaluationContext): TrendPoint | undefined {
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
  const { actual, target } = figureOver(readings, result.rule.aggregation, calendar);
  return actual === undefined ? undefined : { actual, target };
}

function flatWithin(result: KpiResult, context: EvaluationContext): FlatWithin {
  const set = context.settings.flatTrendWithin;
  if (set !== undefined) return set < 0 ? { absolute: -set } : { relative: set };
  return isPercentUnit(result.kpi.measureUnit) ? PERCENT_FLAT_WITHIN : FLAT_WITHIN;
}
