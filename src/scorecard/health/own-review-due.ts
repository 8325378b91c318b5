import type { Kpi } from '../model/kpi';
import type { KpiReview } from '../model/kpi-review';
import type { CalendarDate } from '../periods/calendar-date';

/** The day on which a KPI is to be looked at again, while nobody has since; undefined without one. */
export function ownReviewDue(
  { nextReview }: Kpi,
  reviews: readonly KpiReview[],
): CalendarDate | undefined {
  if (nextReview === undefined) return undefined;
  return reviews.some(({ date }) => date >= nextReview) ? undefined : nextReview;
}
