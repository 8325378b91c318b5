import { actualOf } from '../../../scorecard/evaluation/figure';
import { favourableVariance } from '../../../scorecard/rules/variance';
import { isPercentUnit } from '../../../scorecard/rules/percent-unit';
import type { KpiRow } from '../../subject/outline';
import type { Slot } from '../../subject/kpi-series';
import type { ReviewSubject } from '../../subject/review-subject';
import type { CardPeriod } from './card-periods';

/** The figures of a KPI in one period of its card; what is not known is absent. */
export interface CardPoint {
  readonly period: CardPeriod;
  readonly actual?: number;
  readonly target?: number;
  /** Limits of a range, scaled where the period is a sum of several readings. */
  readonly low?: number;
  readonly high?: number;
  /** Readings by which limits are multiplied, when that depends on how many there are; else 1. */
  readonly readings: number;
  /** Favourable is positive; × 100 for a KPI in %. */
  readonly variance?: number;
}

/** What a card's chart and table show, one point per period. */
export function cardSeries(
  subject: ReviewSubject,
  { result }: KpiRow,
  periods: readonly CardPeriod[],
): readonly CardPoint[] {
  const { kpi, rule } = result;
  const { slots } = subject.seriesOf(kpi);
  const byColumn = new Map(slots.map((slot) => [slot.column, slot]));
  const factor = isPercentUnit(kpi.measureUnit) ? 100 : 1;
  return periods.map((period): CardPoint => {
    const slot = byColumn.get(period.position);
    const actual = actualOf(slot?.reading.reading, rule.aggregation);
    const target = slot?.reading.reading?.target;
    const readings = rule.aggregation === 'sum' ? readingsOf(slot) : 1;
    const limits = {
      rangeLow: times(kpi.rangeLow, readings),
      rangeHigh: times(kpi.rangeHigh, readings),
    };
    const variance =
      actual === undefined
        ? undefined
        : favourableVariance(actual, target, { direction: rule.direction, ...limits });
    return {
      period,
      actual,
      target,
      low: limits.rangeLow,
      high: limits.rangeHigh,
      readings,
      variance: times(variance, factor),
    };
  });
}

/** True when the columns of Data are totals of several readings of this KPI. */
export function isTotalled(subject: ReviewSubject, { result }: KpiRow): boolean {
  return subject.seriesOf(result.kpi).isTotalled;
}

/** Without an actual the limits cover every reading asked for. */
function readingsOf(slot: Slot | undefined): number {
  return (slot?.reading.counted ?? 0) || (slot?.reading.readings ?? 1) || 1;
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}
