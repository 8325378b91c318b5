import type { Scorecard } from '../model/scorecard';
import type { CalendarDate } from '../periods/calendar-date';
import { monthsLater } from './months-later';

/** The whole set of KPIs is to be reviewed every 6 to 12 months; Setup may say how often. */
const MONTHS_BETWEEN_REVIEWS = 12;

/** When the KPIs were reviewed last, and when they are next. */
export interface KpiReviewDates {
  readonly months: number;
  readonly last?: CalendarDate;
  readonly due?: CalendarDate;
}

/** By the newest decision about any KPI. */
export function kpiReviewDates({ setup, kpiReviews }: Scorecard): KpiReviewDates {
  const months = setup.kpiReviewEveryMonths ?? MONTHS_BETWEEN_REVIEWS;
  const last = kpiReviews.reduce<CalendarDate | undefined>(
    (latest, { date }) => (latest === undefined || date > latest ? date : latest),
    undefined,
  );
  if (last === undefined) return { months };
  const due = monthsLater(last, months);
  return due === undefined ? { months, last } : { months, last, due };
}
