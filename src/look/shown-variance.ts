import type { KpiResult } from '../scorecard/evaluation/kpi-result';
import type { Variance } from './format-variance';

/** A KPI's variance as it is shown: one off its target is not called on plan, however small the amount that Setup calls material. */
export function shownVariance({
  variance,
  variancePercent,
  favourable,
  status,
}: Pick<KpiResult, 'variance' | 'variancePercent' | 'favourable' | 'status'>):
  Variance | undefined {
  if (variance === undefined || favourable === undefined) return undefined;
  const isOff = favourable === 'On plan' && variance < 0 && status !== 'Green';
  return { amount: variance, percent: variancePercent, favourable: isOff ? 'A' : favourable };
}
