import { addActions } from '../../scorecard/edits/add-actions';
import type { Action } from '../../scorecard/model/action';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import type { BuiltRecord } from './built-record';
import type { CollectedAnswer, FieldAnswer, NewActionAnswer } from './collected';
import { collectingInto, type Collecting } from './collecting';
import { putAction } from './put-action';
import { putAnalysisField } from './put-analysis-field';
import { putDecision } from './put-decision';
import { putKpiReview } from './put-kpi-review';

/** What becomes of the answers. */
export interface Merging {
  readonly record: BuiltRecord;
  /** For a conflict: which of the things said is taken; the tables stay as they are where there is none. */
  readonly choices: ReadonlyMap<string, number>;
  readonly today: CalendarDate;
  /** Whoever collects; goes into the rows that are made. */
  readonly person?: string;
}

/** The scorecard with the answers of a review. Rows that are there get the fields that were answered; nothing goes. */
export function mergeAnswers(
  scorecard: Scorecard,
  answers: readonly CollectedAnswer[],
  merging: Merging,
): Scorecard {
  const chosen = answers.filter((answer) => isChosen(answer, merging));
  const fields = chosen.filter((answer) => answer.kind === 'field');
  const collecting = collectingInto(scorecard, merging.record);
  const withFields = rowsOf(fields).reduce(
    (now, row) => putRow({ ...collecting, scorecard: now }, row, merging),
    scorecard,
  );
  return chosen.reduce((now, answer) => putNew(now, answer, merging), withFields);
}

/** How many of the answers go into the tables. */
export function countMerged(
  answers: readonly CollectedAnswer[],
  merging: Pick<Merging, 'choices'>,
): number {
  return answers.filter((answer) => isChosen(answer, merging)).length;
}

function isChosen(
  { id, isConflict }: CollectedAnswer,
  { choices }: Pick<Merging, 'choices'>,
): boolean {
  return !isConflict || choices.has(id);
}

/** The answers for one row of a table together, because some of them belong to each other. */
function rowsOf(answers: readonly FieldAnswer[]): readonly (readonly FieldAnswer[])[] {
  const rows = new Map<string, FieldAnswer[]>();
  for (const answer of answers) {
    const key = Object.values(answer.target).join('\n');
    rows.set(key, [...(rows.get(key) ?? []), answer]);
  }
  return [...rows.values()];
}

function putRow(
  collecting: Collecting,
  answers: readonly FieldAnswer[],
  merging: Merging,
): Scorecard {
  const [first] = answers;
  if (first === undefined) return collecting.scorecard;
  const { target } = first;
  const said = new Map(
    answers.map(({ id, field, said: all }) => [field, all[merging.choices.get(id) ?? 0]?.value]),
  );
  switch (target.table) {
    case 'Analysis':
      return putAnalysisField(collecting, target.kpi, said, merging);
    case 'Actions':
      return putAction(collecting, target.id, said, merging.today);
    case 'Decisions':
      return putDecision(collecting, target.askedFor, said);
    case 'KPI review':
      return putKpiReview(collecting, target.kpi, said);
  }
}

function putNew(scorecard: Scorecard, answer: CollectedAnswer, merging: Merging): Scorecard {
  switch (answer.kind) {
    case 'field':
      return scorecard;
    case 'new action':
      return withAction(scorecard, answer, merging);
    case 'new decision': {
      const { period } = merging.record;
      const decisions = [...scorecard.decisions, { period, ...answer.decision }];
      return { ...scorecard, decisions };
    }
  }
}

function withAction(
  scorecard: Scorecard,
  { action }: NewActionAnswer,
  { record, today }: Merging,
): Scorecard {
  const { status = 'Open', doneOn, result, ...added } = action;
  const more = addActions(scorecard, [{ raisedIn: record.period, ...added }]);
  const isClosed = status === 'Done' || status === 'Dropped' || doneOn !== undefined;
  const actions = more.actions.map((each, index): Action => {
    if (index < more.actions.length - 1) return each;
    const closing = isClosed
      ? { status: closedStatus(status), doneOn: doneOn ?? today }
      : { status };
    return { ...each, ...closing, ...(result && { result }) };
  });
  return { ...more, actions };
}

function closedStatus(status: NonNullable<Action['status']>): 'Done' | 'Dropped' {
  return status === 'Dropped' ? status : 'Done';
}
