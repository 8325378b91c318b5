import { colourStreak } from '../../scorecard/health/colour-streak';
import { finerPeriods } from '../../scorecard/periods/containing';
import { isFiner } from '../../scorecard/periods/grain';
import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';

/** "Off track since" looks back three years of months at most. */
const LONGEST_LOOK_BACK = 36;

/**
 * For how many periods of the review's length a KPI has been red, the reviewed one included: a quarterly KPI that was
 * red twice has been so for six months.
 */
export function periodsOffTrack(
  { result: { kpi, period } }: KpiRow,
  { context, period: reviewed }: Pick<ReviewSubject, 'context' | 'period'>,
): number {
  const streak = colourStreak(kpi, 'Red', period, LONGEST_LOOK_BACK, context);
  const length = isFiner(reviewed.grain, period.grain)
    ? finerPeriods(period, reviewed.grain, context.settings.calendar).length
    : 1;
  // A status set by hand is red whatever the rule gives.
  return Math.max(1, streak) * length;
}
