import { unitTree } from '../cascade/unit-tree';
import type { ReviewMeeting } from '../model/review-meeting';
import type { Scorecard } from '../model/scorecard';
import { samePeriod, type Period } from '../periods/period';

/** Whether a row of the Reviews table is the company's review of a period. */
export function isOwnReview(
  { units }: Pick<Scorecard, 'units'>,
  period: Period,
): (review: ReviewMeeting) => boolean {
  const company = unitTree(units).unit?.id;
  return (review) =>
    samePeriod(review.period, period) && (review.unit === undefined || review.unit === company);
}
