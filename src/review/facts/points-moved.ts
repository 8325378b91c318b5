import { movers } from '../../scorecard/evaluation/movers';
import type { ReviewSubject } from '../subject/review-subject';

/** Points (score × 100) below which nothing is called a mover. */
export const MATERIAL_POINTS = 0.05;

/**
 * By how many points each KPI moved the overall score since the period before, by id; also those that are not used any
 * more. Undefined in the first review, and where the worst child decides.
 */
export function pointsMoved({
  now,
  before,
}: Pick<ReviewSubject, 'now' | 'before'>): ReadonlyMap<string, number> | undefined {
  const found = before && movers(now, before);
  return found && new Map(found.map(({ kpi, contribution }) => [kpi.id, contribution * 100]));
}
