import type { KpiResult } from '../evaluation/kpi-result';
import type { Action } from '../model/action';
import type { Analysis } from '../model/analysis';
import { samePeriod, type Period } from '../periods/period';
import { isOpen } from './is-open';
import { isVoice } from './is-voice';

/** Whether somebody wrote why a KPI is off track, and what will be done. */
export interface Answered {
  readonly hasCause: boolean;
  /** An action that is open or was raised in the period, or a reason why there is none. */
  readonly hasAction: boolean;
}

/**
 * @param period the one under review; the KPI's own counts too when its figures are of another one
 * @param about what was written about the KPI, in any period
 */
export function answered(
  result: KpiResult,
  period: Period,
  about: { readonly analyses: readonly Analysis[]; readonly actions: readonly Action[] },
): Answered {
  const speaks = (other: Period | undefined): boolean =>
    other !== undefined && (samePeriod(other, period) || samePeriod(other, result.period));
  // What others say is no cause.
  const analyses = about.analyses.filter((each) => speaks(each.period) && !isVoice(each));
  return {
    hasCause: analyses.some(({ rootCause, whatHappened }) => rootCause ?? whatHappened),
    hasAction:
      analyses.some(({ noActionBecause }) => noActionBecause) ||
      about.actions.some(
        (action) => action.status !== 'Dropped' && (isOpen(action) || speaks(action.raisedIn)),
      ),
  };
}
