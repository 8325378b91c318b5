import { dayOf } from '../../../scorecard/health/day-of';
import { isOpen } from '../../../scorecard/health/is-open';
import type { Action } from '../../../scorecard/model/action';
import type { CalendarDate } from '../../../scorecard/periods/calendar-date';

/** An action that is still to be done. */
export interface OpenAction {
  readonly action: Action;
  /** Days since it was due; below zero: days left. Absent without a due date. */
  readonly daysLate?: number;
}

/** What is due within a week is said before it is late. */
const SOON_DAYS = 7;

/** The open actions, those that were due first before the others, those without a date last. */
export function openActions(actions: readonly Action[], today: CalendarDate): OpenAction[] {
  const now = dayOf(today) ?? 0;
  return actions
    .filter(isOpen)
    .map((action): OpenAction => {
      const due = dayOf(action.due);
      return due === undefined ? { action } : { action, daysLate: now - due };
    })
    .sort((a, b) => (b.daysLate ?? -Infinity) - (a.daysLate ?? -Infinity) || 0);
}

/** Those that are late, due today or due within a week. */
export function actionsDue(actions: readonly Action[], today: CalendarDate): OpenAction[] {
  return openActions(actions, today).filter(
    ({ daysLate }) => daysLate !== undefined && daysLate >= -SOON_DAYS,
  );
}
