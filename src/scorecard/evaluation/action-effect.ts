import type { Action } from '../model/action';
import type { Kpi } from '../model/kpi';
import { lastDayOf } from '../periods/period-days';
import type { Period } from '../periods/period';
import type { EvaluationContext } from './evaluation-context';
import { kpiFigures } from './kpi-figures';
import type { KpiResult } from './kpi-result';

/** The KPI of an action before it and after it, both with an actual. */
export interface ActionEffect {
  readonly before: KpiResult;
  readonly after: KpiResult;
}

/**
 * Where the KPI of a done action stood when the action was raised, and where it stands in a later period. Undefined for what
 * is not done, for an action without a KPI or a period, and as long as there is no later actual to compare with.
 *
 * @param period the one that is looked at; its figures, or the last due ones, are those after the action
 */
export function actionEffect(
  { status, doneOn, raisedIn }: Action,
  kpi: Kpi | undefined,
  period: Period,
  context: EvaluationContext,
): ActionEffect | undefined {
  const isDone = status === 'Done' || (doneOn !== undefined && status !== 'Dropped');
  if (!isDone || raisedIn === undefined || kpi === undefined) return undefined;
  const before = kpiFigures(kpi, raisedIn, context);
  const after = kpiFigures(kpi, period, context);
  const { calendar } = context.settings;
  const isLater = lastDayOf(after.period, calendar) > lastDayOf(before.period, calendar);
  const isKnown = before.actual !== undefined && after.actual !== undefined;
  return isLater && isKnown ? { before, after } : undefined;
}
