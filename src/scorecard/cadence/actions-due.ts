import { groupBy } from '../group-by';
import { dayOf } from '../health/day-of';
import { isOpen } from '../health/is-open';
import type { Scorecard } from '../model/scorecard';
import type { Deadline } from './deadline';
import { daysLateOn, type TimeSpan } from './time-span';

/** The open actions with a date, those of a day together, however late. */
export function actionsDue({ actions }: Scorecard, span: TimeSpan): readonly Deadline[] {
  const due = actions.filter(
    (action) => isOpen(action) && dayOf(action.due) !== undefined && dueOf(action) <= span.until,
  );
  return [...groupBy(due, dueOf)].map(([day, own]): Deadline => ({
    kind: 'actions',
    due: day,
    daysLate: daysLateOn(day, span),
    actions: own,
  }));
}

function dueOf({ due = '' }: Scorecard['actions'][number]): string {
  return due;
}
