import type { KpiReview } from '../../scorecard/model/kpi-review';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import { lastDayOf } from '../../scorecard/periods/period-days';
import { samePeriod } from '../../scorecard/periods/period';
import { unitTree } from '../../scorecard/cascade/unit-tree';
import type { ReviewSubject } from '../subject/review-subject';

/** What was decided about the KPIs before this review, and in it. */
export interface KpiDecisions {
  /** The last one of each KPI, by id. */
  readonly inThisReview: ReadonlyMap<string, KpiReview>;
  readonly before: ReadonlyMap<string, KpiReview>;
}

type Asked = Pick<ReviewSubject, 'asOf' | 'scorecard' | 'previous' | 'settings'>;

/** A decision belongs to this review when it was taken after the meeting before, and no later than this one. */
export function kpiDecisions(subject: Asked): KpiDecisions {
  const from = endOfReviewBefore(subject);
  const { asOf, scorecard } = subject;
  const known = scorecard.kpiReviews.filter(({ date }) => date <= asOf);
  return {
    inThisReview: latest(known.filter(({ date }) => date > from)),
    before: latest(known.filter(({ date }) => date <= from)),
  };
}

function endOfReviewBefore({ scorecard, previous, settings }: Asked): CalendarDate {
  const top = unitTree(scorecard.units).unit?.id;
  const review = scorecard.reviews.find(
    ({ period, unit }) => samePeriod(period, previous) && (unit ?? top) === top,
  );
  return review?.meeting ?? lastDayOf(previous, settings.calendar);
}

/** Of several on one day the last row counts. */
function latest(reviews: readonly KpiReview[]): ReadonlyMap<string, KpiReview> {
  const found = new Map<string, KpiReview>();
  for (const review of reviews) {
    const known = found.get(review.kpi);
    if (known === undefined || review.date >= known.date) found.set(review.kpi, review);
  }
  return found;
}
