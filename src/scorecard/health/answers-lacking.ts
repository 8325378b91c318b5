import type { KpiResult } from '../evaluation/kpi-result';
import type { Action } from '../model/action';
import type { Analysis } from '../model/analysis';
import { samePeriod, type Period } from '../periods/period';
import { isOpen } from './is-open';
import { isVoice } from './is-voice';

/** What has to be said about a KPI that is off track before its review is final. */
export const NEEDED_ANSWERS = ['what happened', 'root cause', 'action', 'owner', 'due'] as const;

export type NeededAnswer = (typeof NEEDED_ANSWERS)[number];

/**
 * What nobody has said yet: of a red KPI what happened, its root cause, and an action with an owner and a date, or why there is
 * none; of an amber one, where Setup asks for it, the cause alone.
 *
 * What a customer or another outsider thinks does not say what happened, and a dropped action is none.
 *
 * @param period the one under review; the KPI's own counts too when its figures are of another one
 * @param about what was written about the KPI, in any period
 */
export function answersLacking(
  result: KpiResult,
  period: Period,
  about: { readonly analyses: readonly Analysis[]; readonly actions: readonly Action[] },
): readonly NeededAnswer[] {
  const speaks = (other: Period | undefined): boolean =>
    other !== undefined && (samePeriod(other, period) || samePeriod(other, result.period));
  const analyses = about.analyses.filter((each) => speaks(each.period) && !isVoice(each));
  const lacking: NeededAnswer[] = [];
  if (!analyses.some(({ whatHappened }) => whatHappened)) lacking.push('what happened');
  if (!analyses.some(({ rootCause }) => rootCause)) lacking.push('root cause');
  if (result.status !== 'Red' || analyses.some(({ noActionBecause }) => noActionBecause)) {
    return lacking;
  }
  const actions = about.actions.filter(
    (action) => action.status !== 'Dropped' && (isOpen(action) || speaks(action.raisedIn)),
  );
  return [...lacking, ...lackingOfActions(actions)];
}

/** One action that somebody owns and that has a date is enough; else what the most complete one lacks. */
function lackingOfActions(actions: readonly Action[]): readonly NeededAnswer[] {
  const each = actions.map(({ owner, due }): NeededAnswer[] => [
    ...(owner === undefined ? (['owner'] as const) : []),
    ...(due === undefined ? (['due'] as const) : []),
  ]);
  return each.reduce<readonly NeededAnswer[]>(
    (least, lacks) => (lacks.length < least.length ? lacks : least),
    ['action', 'owner', 'due'],
  );
}
