import { dateText } from '../../look/date-text';
import { isOpen } from '../../scorecard/health/is-open';
import { fill } from '../../strings/fill';
import type { ReviewSubject } from '../subject/review-subject';
import { actionsOfReview, isOverdue } from './actions-of-review';

/** How many of the actions carried over are in which state, and how many are new. */
export interface ActionCounts {
  readonly carried: number;
  readonly closed: number;
  readonly overdue: number;
  readonly inTime: number;
  readonly fresh: number;
}

export function actionCounts(subject: ReviewSubject): ActionCounts {
  const { carried, fresh } = actionsOfReview(subject);
  const closed = carried.filter((action) => !isOpen(action)).length;
  const overdue = carried.filter((action) => isOverdue(action, subject.asOf)).length;
  const inTime = carried.length - closed - overdue;
  return { carried: carried.length, closed, overdue, inTime, fresh: fresh.length };
}

/** The state of the actions in a sentence, and what the lists are. */
export function actionsHeadline(subject: ReviewSubject): {
  readonly message: string;
  readonly who: string;
} {
  const { words, company, unitName, asOf, language } = subject;
  const { message, messageOnlyNew, messageNone, who } = words.actions;
  const { carried, closed, overdue, inTime, fresh } = actionCounts(subject);
  const figures = { closed, overdue, inTime, fresh };
  const withoutOld = fresh === 0 ? messageNone : messageOnlyNew;
  return {
    message: fill(carried === 0 ? withoutOld : message, figures),
    who: fill(who, {
      who: unitName ?? company,
      day: dateText(asOf, language),
      input: words.common.inputHint,
    }),
  };
}
