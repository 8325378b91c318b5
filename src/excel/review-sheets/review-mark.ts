import { formatPeriod } from '../../scorecard/periods/period-text';
import type { Period } from '../../scorecard/periods/period';

/** What the mark of every sheet of a review says: that it is one, and of which period. */
export function reviewMark(period: Period): string {
  return `${REVIEW} ${formatPeriod(period)}`;
}

export function isReviewMark(mark: string): boolean {
  return mark.startsWith(`${REVIEW} `);
}

const REVIEW = 'BSC_Review';
