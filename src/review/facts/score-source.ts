import type { ReviewSubject } from '../subject/review-subject';

/**
 * What the overall score is made of: the KPIs by their shares, the units below, or the lowest of all, where nothing has
 * a share.
 */
export type ScoreSource = 'KPIs' | 'units' | 'lowest';

export function scoreSource({
  settings,
  now,
}: Pick<ReviewSubject, 'settings' | 'now'>): ScoreSource {
  if (settings.unitRollUp === 'Children' && now.overall.children.length > 0) return 'units';
  return settings.rollUp === 'Worst' ? 'lowest' : 'KPIs';
}
