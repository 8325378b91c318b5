import { datePartsOf, formatDate, type CalendarDate } from '../periods/calendar-date';
import { finding, type Finding } from './finding';
import { firstDayOfData } from './first-day-of-data';
import { groupBy } from '../group-by';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';
import { kpiReviewDates } from './kpi-review-dates';
import { monthsLater } from './months-later';
import { ownReviewDue } from './own-review-due';

/** R7: the review of the KPI system, or of one KPI, is due. */
export const kpiReviewDue: HealthRule = {
  code: 'R7',
  check: (context) => ({
    checked: context.kpis.length,
    findings: context.kpis.length === 0 ? [] : [...systemReview(context), ...ownReviews(context)],
  }),
};

function systemReview(context: HealthContext): Finding[] {
  const { scorecard, asOf } = context;
  const { months, last } = kpiReviewDates(scorecard);
  const object = { table: 'BSC_KPIReview', id: '' } as const;
  if (last !== undefined) {
    return isOver(last, months, asOf)
      ? [finding('kpisReviewedLongAgo', object, { last: { date: last }, months })]
      : [];
  }
  const begins = firstDayOfData(context);
  if (!Number.isFinite(begins)) return [];
  const since = formatDate(datePartsOf(begins));
  return isOver(since, months, asOf)
    ? [finding('kpisNeverReviewed', object, { since: { date: since }, months })]
    : [];
}

function ownReviews({ scorecard, kpis, asOf }: HealthContext): Finding[] {
  const reviews = groupBy(scorecard.kpiReviews, ({ kpi }) => kpi);
  return kpis.flatMap((kpi) => {
    const { id, name } = kpi;
    const due = ownReviewDue(kpi, reviews.get(id) ?? []);
    if (due === undefined || due >= asOf) return [];
    return finding('kpiReviewDue', kpiObject(kpi, 'nextReview'), { name, id, due: { date: due } });
  });
}

function isOver(from: CalendarDate, months: number, asOf: CalendarDate): boolean {
  const due = monthsLater(from, months);
  return due !== undefined && due < asOf;
}
