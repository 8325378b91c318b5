import { isOpen } from '../../scorecard/health/is-open';
import { ACTION_STATUSES, type Action } from '../../scorecard/model/action';
import type { AnswerField } from './answer-cell';
import type { AnswerRow } from './answer-rows';
import type { TargetField } from './collected';
import type { Collecting } from './collecting';
import { actionCalled } from './current-value';
import { NO_ANSWERS, type RawAnswer, type RawAnswers } from './raw-answers';

type ActionField = Extract<
  AnswerField,
  'kpi' | 'action' | 'owner' | 'due' | 'status' | 'doneOn' | 'result'
>;

const ALL: readonly ActionField[] = ['kpi', 'action', 'owner', 'due', 'status', 'doneOn', 'result'];

/** What a row of the sheet Actions with an ID says. */
export function actionAnswers(row: AnswerRow, collecting: Collecting): RawAnswers {
  if (!row.isFilledIn) return NO_ANSWERS;
  const action = actionCalled(collecting, row.key);
  if (action === undefined) {
    row.tell('unknown-action', undefined, { id: row.key });
    return { ...NO_ANSWERS, problems: row.problems };
  }
  const fields = actionFields(row, action, ALL).filter(
    ({ field, said }) => field !== 'kpi' || isKnown(said.value, row, collecting),
  );
  const moved = fields.some(({ field }) => field === 'due') && action.due !== undefined;
  const hasReason = fields.some(({ field }) => field === 'reason' || field === 'result');
  if (moved && !hasReason && isStillOpen(row, action))
    row.tell('no-reason', 'due', { id: action.id });
  return { ...NO_ANSWERS, fields, problems: row.problems };
}

/** A row without an ID is a new action; without a text it is nothing. */
export function newActionAnswers(row: AnswerRow, collecting: Collecting): RawAnswers {
  if (!row.isFilledIn) return NO_ANSWERS;
  const text = row.said('action');
  if (text === undefined) row.tell('no-action-text', undefined, {});
  const kpi = row.said('kpi')?.value;
  const isFaulty = text === undefined || (kpi !== undefined && !isKnown(kpi, row, collecting));
  if (isFaulty) return { ...NO_ANSWERS, problems: row.problems };
  const status = ACTION_STATUSES.find((each) => each === row.said('status')?.value);
  const said = (field: ActionField) => row.said(field)?.value;
  const known = kpi === undefined ? undefined : collecting.kpiOf(kpi)?.id;
  const action = {
    ...{ action: text.value },
    ...withoutBlanks({ kpi: known, owner: said('owner'), due: said('due'), status }),
    ...withoutBlanks({ doneOn: said('doneOn'), result: said('result') }),
  };
  const answer = { action, place: text.place, isConflict: false };
  return { ...NO_ANSWERS, actions: [answer], problems: row.problems };
}

/** What a row says for the fields of an action that the tables know. */
export function actionFields(
  row: AnswerRow,
  action: Action,
  fields: readonly ActionField[],
): readonly RawAnswer[] {
  return fields.flatMap((field): RawAnswer[] => {
    const said = row.written(field);
    if (said === undefined) return [];
    const target = { table: 'Actions', id: action.id } as const;
    const name = field === 'result' ? noteField(row, action) : field;
    const isShown = field !== 'result' || name === shownNote(action);
    const built = isShown ? row.built(field) : undefined;
    return [{ target, field: name, said, ...(built === undefined ? {} : { built }) }];
  });
}

/** "Result or note" is the result of what is done, else the reason why it was moved or dropped. */
function noteField(row: AnswerRow, action: Action): TargetField {
  if ((row.said('status')?.value ?? action.status) === 'Dropped') return 'reason';
  if (!isStillOpen(row, action)) return 'result';
  return row.written('due') ? 'reason' : shownNote(action);
}

/** What the cell showed when the review was built. */
function shownNote({ result, reason }: Action): 'result' | 'reason' {
  return result === undefined && reason !== undefined ? 'reason' : 'result';
}

function isStillOpen(row: AnswerRow, action: Action): boolean {
  const status = row.written('status')?.value;
  if (status !== undefined) return status === 'Open' || status === 'In progress';
  return isOpen(action) && row.written('doneOn') === undefined;
}

function isKnown(kpi: string, row: AnswerRow, { kpiOf }: Collecting): boolean {
  if (kpiOf(kpi) !== undefined) return true;
  row.tell('unknown-kpi', 'kpi', { kpi });
  return false;
}

function withoutBlanks<Fields extends object>(fields: Fields): Partial<Fields> {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Partial<Fields>;
}
