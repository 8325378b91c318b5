import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import { isOpen } from '../../scorecard/health/is-open';
import { isVoice } from '../../scorecard/health/is-voice';
import type { Action } from '../../scorecard/model/action';
import type { Analysis } from '../../scorecard/model/analysis';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import { firstDayOf, lastDayOf } from '../../scorecard/periods/period-days';
import { samePeriod, type Period } from '../../scorecard/periods/period';
import { cutText } from '../styling/cut-text';
import type { ReviewSubject } from '../subject/review-subject';

/** In characters: what leaves room for the cause in the cell of the Summary that joins them. */
const LONGEST_ACTION = 32_000;

/** What people have written about a KPI that misses its target. */
export interface Answers {
  readonly happened?: string;
  readonly rootCause?: Analysis['rootCause'];
  readonly action?: string;
  /** Of the action that is named. */
  readonly actionId?: string;
  /** Why nothing is to be done; then there is no action, owner or due date. */
  readonly noActionBecause?: string;
  readonly owner?: string;
  readonly due?: CalendarDate;
}

/** The analysis of the period, and the action that was raised in it and not dropped, or is still open. */
export function answersFor(
  { result }: { readonly result: Pick<KpiResult, 'kpi' | 'period'> },
  { scorecard, period, settings }: Pick<ReviewSubject, 'scorecard' | 'period' | 'settings'>,
): Answers {
  const speaksFor = (other: Period | undefined): boolean =>
    other !== undefined && (samePeriod(other, period) || samePeriod(other, result.period));
  const analyses = scorecard.analyses.filter(
    (each) => each.kpi === result.kpi.id && speaksFor(each.period),
  );
  const last = lastDayOf(period, settings.calendar);
  const isKnown = ({ raisedIn }: Action): boolean =>
    raisedIn === undefined || firstDayOf(raisedIn, settings.calendar) <= last;
  const own = scorecard.actions.filter((action) => action.kpi === result.kpi.id && isKnown(action));
  const raised = own.find(({ raisedIn, status }) => speaksFor(raisedIn) && status !== 'Dropped');
  const action = raised ?? firstDue(own.filter(isOpen));
  return {
    happened: analyses.find((each) => each.whatHappened && !isVoice(each))?.whatHappened,
    rootCause: analyses.find(({ rootCause }) => rootCause)?.rootCause,
    ...(action
      ? {
          action: cutText(action.action, LONGEST_ACTION),
          actionId: action.id,
          owner: action.owner,
          due: action.due,
        }
      : { noActionBecause: cutReason(analyses.find((each) => each.noActionBecause)) }),
  };
}

function cutReason(analysis: Analysis | undefined): string | undefined {
  const { noActionBecause } = analysis ?? {};
  return noActionBecause && cutText(noActionBecause, LONGEST_ACTION);
}

function firstDue(actions: readonly Action[]): Action | undefined {
  return actions.reduce<Action | undefined>(
    (first, action) =>
      first === undefined || (action.due ?? '9') < (first.due ?? '9') ? action : first,
    undefined,
  );
}
