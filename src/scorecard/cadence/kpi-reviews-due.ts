import { isActive } from '../evaluation/active';
import type { EvaluationContext } from '../evaluation/evaluation-context';
import { groupBy } from '../group-by';
import { firstDayOfData } from '../health/first-day-of-data';
import { kpiReviewDates } from '../health/kpi-review-dates';
import { monthsLater } from '../health/months-later';
import { ownReviewDue } from '../health/own-review-due';
import { datePartsOf, formatDate, parseDate, type CalendarDate } from '../periods/calendar-date';
import { periodContaining } from '../periods/containing';
import type { Deadline } from './deadline';
import { daysLateOn, type TimeSpan } from './time-span';

/** When all KPIs are to be reviewed, and those that have a day of their own for it. */
export function kpiReviewsDue(context: EvaluationContext, span: TimeSpan): readonly Deadline[] {
  return context.scorecard.kpis.length === 0
    ? []
    : [...systemReview(context, span), ...ownReviews(context, span)];
}

/** However late it is: it stays due until it is held. */
function systemReview(context: EvaluationContext, span: TimeSpan): readonly Deadline[] {
  const { months, last, due = firstReview(months, context) } = kpiReviewDates(context.scorecard);
  if (due === undefined || due > span.until) return [];
  const daysLate = daysLateOn(due, span);
  return [{ kind: 'kpi-system', due, daysLate, months, ...(last !== undefined && { last }) }];
}

/** The first one is counted from where the data begin. */
function firstReview(months: number, context: EvaluationContext): CalendarDate | undefined {
  const begins = firstDayOfData(context);
  return Number.isFinite(begins) ? monthsLater(formatDate(datePartsOf(begins)), months) : undefined;
}

function ownReviews(
  { scorecard, settings }: EvaluationContext,
  span: TimeSpan,
): readonly Deadline[] {
  const today = parseDate(span.on);
  const now = today && periodContaining(today, settings.grain, settings.calendar);
  const reviews = groupBy(scorecard.kpiReviews, ({ kpi }) => kpi);
  const due = scorecard.kpis.flatMap((kpi) => {
    const day = ownReviewDue(kpi, reviews.get(kpi.id) ?? []);
    const counts = day !== undefined && day >= span.from && day <= span.until;
    const isInUse = now === undefined || isActive(kpi, now, settings.calendar);
    return counts && isInUse ? [{ kpi, day }] : [];
  });
  return [...groupBy(due, ({ day }) => day)].map(([day, own]): Deadline => ({
    kind: 'kpi-reviews',
    due: day,
    daysLate: daysLateOn(day, span),
    kpis: own.map(({ kpi }) => kpi),
  }));
}
