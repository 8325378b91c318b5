import type { NewAction } from '../../../scorecard/edits/add-actions';
import { addActions } from '../../../scorecard/edits/add-actions';
import { putAnalysis } from '../../../scorecard/edits/put-analysis';
import { explanationIn } from '../../../scorecard/health/explanation-in';
import type { Analysis } from '../../../scorecard/model/analysis';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { CalendarDate } from '../../../scorecard/periods/calendar-date';
import type { Period } from '../../../scorecard/periods/period';

/** An action as it is being typed. */
export interface ActionDraft {
  readonly action: string;
  readonly owner: string;
  readonly due: CalendarDate | undefined;
}

/** Why a KPI is where it is, and what follows, as it is being typed. */
export interface Explanation {
  readonly happened: string;
  readonly cause: Analysis['rootCause'];
  readonly voice: Analysis['voice'];
  readonly author: string;
  /** Nothing is to be done, for a reason. */
  readonly isNoAction: boolean;
  readonly noActionBecause: string;
  readonly actions: readonly ActionDraft[];
}

/** What has to be mended before an explanation can be saved. */
export type ExplanationFault =
  'cause missing' | 'action missing' | 'reason missing' | 'action unnamed';

export const BLANK_ACTION: ActionDraft = { action: '', owner: '', due: undefined };

/** What somebody wrote of the KPI in the period before, to go on with. */
export function explanationOf(
  { analyses, kpis }: Scorecard,
  kpi: string,
  period: Period,
  person: string,
): Explanation {
  const known = explanationIn(analyses, { kpi, period });
  const owner = kpis.find(({ id }) => id === kpi)?.owner ?? '';
  return {
    happened: known?.whatHappened ?? '',
    cause: known?.rootCause,
    voice: known?.voice,
    author: known?.author ?? person,
    isNoAction: known?.noActionBecause !== undefined,
    noActionBecause: known?.noActionBecause ?? '',
    actions: [{ ...BLANK_ACTION, owner }],
  };
}

/** @param hasOpenAction an action that is open already will do */
export function explanationFault(
  { cause, voice, isNoAction, noActionBecause, actions }: Explanation,
  hasOpenAction: boolean,
): ExplanationFault | undefined {
  // Without a cause it would be what somebody says of the KPI, and explain nothing.
  if (voice !== undefined && cause === undefined && !isNoAction) return 'cause missing';
  if (isNoAction) return noActionBecause.trim() === '' ? 'reason missing' : undefined;
  if (actions.some(({ action, due }) => action.trim() === '' && due !== undefined)) {
    return 'action unnamed';
  }
  return named(actions).length === 0 && !hasOpenAction ? 'action missing' : undefined;
}

/** Where and when something is explained. */
export interface Explained {
  readonly kpi: string;
  readonly period: Period;
  readonly today: CalendarDate;
}

/** The scorecard with an explanation and its actions. */
export function withExplanation(
  scorecard: Scorecard,
  { kpi, period, today }: Explained,
  explanation: Explanation,
): Scorecard {
  const { cause, voice, isNoAction } = explanation;
  const happened = explanation.happened.trim();
  const author = explanation.author.trim();
  const reason = isNoAction ? explanation.noActionBecause.trim() : '';
  const analysis: Analysis = {
    kpi,
    period,
    ...(happened && { whatHappened: happened }),
    ...(cause && { rootCause: cause }),
    ...(voice && { voice }),
    ...(author && { author }),
    date: today,
    ...(reason && { noActionBecause: reason }),
  };
  return addActions(putAnalysis(scorecard, analysis), newActions(explanation, kpi, period));
}

/** The actions that an explanation adds. */
export function newActions(
  { isNoAction, actions }: Explanation,
  kpi: string,
  period: Period,
): NewAction[] {
  if (isNoAction) return [];
  return named(actions).map(({ action, owner, due }) => ({
    raisedIn: period,
    kpi,
    action: action.trim(),
    ...(owner.trim() && { owner: owner.trim() }),
    ...(due !== undefined && { due }),
  }));
}

function named(actions: readonly ActionDraft[]): ActionDraft[] {
  return actions.filter(({ action }) => action.trim() !== '');
}
