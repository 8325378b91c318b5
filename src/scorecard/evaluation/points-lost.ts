import type { KpiResult } from './kpi-result';
import type { Settings } from './settings';

/** Points of the overall score (0..100) that a KPI keeps the scorecard below green; undefined without a share or score. */
export function pointsLost(
  { absoluteShare, score }: KpiResult,
  settings: Pick<Settings, 'greenFrom'>,
): number | undefined {
  if (absoluteShare === undefined || score === undefined) return undefined;
  return absoluteShare * Math.max(0, settings.greenFrom - score) * 100;
}
