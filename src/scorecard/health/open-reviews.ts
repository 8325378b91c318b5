import type { ReviewMeeting } from '../model/review-meeting';
import { lastEndedBy } from '../periods/containing';
import { dayNumbersOf } from '../periods/period-days';
import { formatPeriod } from '../periods/period-text';
import { samePeriod, shift, type Period } from '../periods/period';
import { finding, type Finding } from './finding';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';

/** R8: the review of a period that is not closed, or was left out. */
export const openReviews: HealthRule = {
  code: 'R8',
  check: (context) => {
    const { reviews } = context.scorecard;
    const open = reviews.filter((review) => isLeftOpen(review, context));
    return {
      checked: reviews.length,
      findings: [...open.map((review) => notClosed(review, context)), ...leftOut(context)],
    };
  },
};

/** An earlier period should be closed; the period under review once its meeting is over. */
function isLeftOpen({ period, meeting, closedOn }: ReviewMeeting, context: HealthContext): boolean {
  if (closedOn !== undefined) return false;
  if (lastDay(period, context) < lastDay(context.period, context)) return true;
  return meeting !== undefined && meeting < context.asOf;
}

function notClosed({ period, unit: unitId }: ReviewMeeting, { scorecard }: HealthContext): Finding {
  const id = [formatPeriod(period), ...(unitId === undefined ? [] : [unitId])].join(', ');
  const object = { table: 'BSC_Reviews', id, field: 'closedOn' } as const;
  if (unitId === undefined) return finding('reviewNotClosed', object, { period: { period } });
  const unit = scorecard.units.find((each) => each.id === unitId)?.name ?? unitId;
  return finding('unitReviewNotClosed', object, { period: { period }, unit });
}

/** The period before has no review although there are older ones: the series was broken. */
function leftOut(context: HealthContext): Finding[] {
  const { setup, reviews } = context.scorecard;
  const before = periodBefore(setup.reviewCadence ?? context.settings.grain, context);
  const sameGrain = reviews.filter(({ period }) => period.grain === before.grain);
  const hasOlder = sameGrain.some(({ period }) => period.ordinal < before.ordinal);
  if (!hasOlder || sameGrain.some(({ period }) => samePeriod(period, before))) return [];
  const data = { period: { period: before } };
  return [finding('periodWithoutReview', { table: 'BSC_Reviews', id: '' }, data)];
}

function periodBefore(grain: Period['grain'], context: HealthContext): Period {
  const ended = lastEndedBy(context.period, grain, context.settings.calendar);
  const isUnderReview = lastDay(ended, context) === lastDay(context.period, context);
  return isUnderReview ? shift(ended, -1) : ended;
}

function lastDay(period: Period, { settings }: HealthContext): number {
  return dayNumbersOf(period, settings.calendar).last;
}
