import { unitTree } from '../../scorecard/cascade/unit-tree';
import { closedPeriods } from '../../scorecard/edits/closed-periods';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import { samePeriod, type Period } from '../../scorecard/periods/period';

/** Whether the figures of a period were reported as they stand, and whether that was corrected later. */
export interface PeriodState {
  readonly kind: 'open' | 'closed' | 'restated';
  /** The day of the closing, or of the last restatement, where somebody noted one. */
  readonly on?: CalendarDate;
}

export function periodState(scorecard: Scorecard, period: Period): PeriodState {
  const own = scorecard.snapshots.filter((snapshot) => samePeriod(snapshot.period, period));
  const restated = own.filter(({ kind }) => kind === 'Restated').map(({ closedOn }) => closedOn);
  if (restated.length > 0) return { kind: 'restated', on: restated.sort().at(-1) };
  if (!closedPeriods(scorecard).some((each) => samePeriod(each, period))) return { kind: 'open' };
  const company = unitTree(scorecard.units).unit?.id;
  const review = scorecard.reviews.find(
    (each) =>
      samePeriod(each.period, period) &&
      each.closedOn !== undefined &&
      (each.unit === undefined || each.unit === company),
  );
  return { kind: 'closed', on: review?.closedOn ?? own[0]?.closedOn };
}
