import { isOpen } from '../../scorecard/health/is-open';
import type { Action } from '../../scorecard/model/action';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import { firstDayOf, lastDayOf } from '../../scorecard/periods/period-days';
import { dateSerial } from '../book/date-serial';
import type { ReviewSubject } from '../subject/review-subject';

/** The actions that a review talks about. */
export interface ActionsOfReview {
  /** Raised before the period, not closed before it: the open ones by their due date, then the closed ones. */
  readonly carried: readonly Action[];
  /** Raised in the period, in the order of the table. */
  readonly fresh: readonly Action[];
}

type Asked = Pick<ReviewSubject, 'scorecard' | 'period' | 'settings' | 'asOf'>;

export function actionsOfReview({ scorecard, period, settings }: Asked): ActionsOfReview {
  const first = firstDayOf(period, settings.calendar);
  const last = lastDayOf(period, settings.calendar);
  const raisedBefore = ({ raisedIn }: Action): boolean =>
    raisedIn === undefined || lastDayOf(raisedIn, settings.calendar) < first;
  const raisedLater = ({ raisedIn }: Action): boolean =>
    raisedIn !== undefined && firstDayOf(raisedIn, settings.calendar) > last;
  const carried = scorecard.actions.filter(
    (action) => raisedBefore(action) && !closedBefore(action, first),
  );
  return {
    carried: [...carried].sort(byUrgency),
    fresh: scorecard.actions.filter((action) => !raisedBefore(action) && !raisedLater(action)),
  };
}

/** True for an action that was late on the day the review counts to. */
export function isOverdue(action: Action, asOf: CalendarDate): boolean {
  // Excel has no days before 1900, so nothing can be late since then.
  const due = dateSerial(action.due);
  return isOpen(action) && due !== undefined && due < (dateSerial(asOf) ?? 0);
}

/** An action that was closed without a day is judged by the day it was due. */
function closedBefore(action: Action, day: CalendarDate): boolean {
  return !isOpen(action) && (action.doneOn ?? action.due ?? '') < day;
}

const NEVER = '9999-12-31';

function byUrgency(a: Action, b: Action): number {
  const open = Number(isOpen(b)) - Number(isOpen(a));
  if (open !== 0) return open;
  const [due, other] = [a.due ?? NEVER, b.due ?? NEVER];
  return due < other ? -1 : due > other ? 1 : 0;
}
