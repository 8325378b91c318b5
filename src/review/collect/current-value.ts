import { isVoice } from '../../scorecard/health/is-voice';
import type { Action } from '../../scorecard/model/action';
import type { Decision } from '../../scorecard/model/decision';
import { samePeriod } from '../../scorecard/periods/period';
import type { AnswerTarget, TargetField } from './collected';
import type { Collecting } from './collecting';
import { isSameText } from './same-text';

/** What the tables say for a field that a review has an answer for. */
export function currentValue(
  collecting: Collecting,
  target: AnswerTarget,
  field: TargetField,
): string | undefined {
  const value = (
    rowOf(collecting, target, field) as Partial<Record<TargetField, unknown>> | undefined
  )?.[field];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function rowOf(
  collecting: Collecting,
  target: AnswerTarget,
  field: TargetField,
): object | undefined {
  switch (target.table) {
    case 'Analysis':
      return analysisWith(collecting, target.kpi, field);
    case 'Actions':
      return actionCalled(collecting, target.id);
    case 'Decisions':
      return decisionAbout(collecting, target.askedFor);
    case 'KPI review': {
      const kpi = collecting.kpiOf(target.kpi);
      return kpi && collecting.reviewOf(kpi);
    }
  }
}

/** The first row about the KPI in this review that says something in the field. */
function analysisWith(
  { scorecard, kpiOf, speaksFor }: Collecting,
  id: string,
  field: TargetField,
): object | undefined {
  const kpi = kpiOf(id);
  if (kpi === undefined) return undefined;
  return scorecard.analyses.find(
    (each) =>
      each.kpi === kpi.id && speaksFor(kpi, each.period) && !isVoice(each) && says(each, field),
  );
}

function says(row: object, field: TargetField): boolean {
  return (row as Partial<Record<TargetField, unknown>>)[field] !== undefined;
}

export function actionCalled({ scorecard }: Collecting, id: string): Action | undefined {
  const wanted = id.toLowerCase();
  return scorecard.actions.find((action) => action.id.toLowerCase() === wanted);
}

/** The decision of the reviewed period with a request. */
export function decisionAbout(
  { scorecard, record }: Collecting,
  askedFor: string,
): Decision | undefined {
  return scorecard.decisions.find(
    (each) => samePeriod(each.period, record.period) && isSameText(each.askedFor, askedFor),
  );
}
