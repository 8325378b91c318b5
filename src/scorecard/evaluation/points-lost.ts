import type { KpiResult } from './kpi-result';
import type { Settings } from './settings';

/**
 * Points of the overall score (0..100) that a KPI keeps the scorecard below green. Undefined without a share, and for a
 * KPI without a score, unless a missing child counts as zero and so costs its whole share.
 */
export function pointsLost(
  { absoluteShare, score }: KpiResult,
  settings: Pick<Settings, 'greenFrom' | 'missingData'>,
): number | undefined {
  const countsAsZero = settings.missingData === 'Zero' && (absoluteShare ?? 0) > 0;
  const counted = score ?? (countsAsZero ? 0 : undefined);
  if (absoluteShare === undefined || counted === undefined) return undefined;
  return absoluteShare * Math.max(0, settings.greenFrom - counted) * 100;
}
