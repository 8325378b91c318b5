import type { Action } from '../../scorecard/model/action';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { samePeriod } from '../../scorecard/periods/period';
import { isOpen } from '../../scorecard/health/is-open';
import { actionAnswers, newActionAnswers } from './action-answers';
import { answerRows, type AnswerRow } from './answer-rows';
import type {
  Collected,
  CollectedAnswer,
  FieldAnswer,
  NewActionAnswer,
  SaidOnce,
} from './collected';
import { collectingInto, type Collecting } from './collecting';
import { currentValue } from './current-value';
import { decisionAnswers } from './decision-answers';
import { kpiAnswers } from './kpi-answers';
import { kpiReviewAnswers } from './kpi-review-answers';
import { withKnownOwners } from './known-owners';
import { joined, type RawAnswer, type RawAnswers } from './raw-answers';
import type { ReviewRead } from './read-reviews';
import { isSameText } from './same-text';

/**
 * What a review says that the tables do not: only what somebody wrote into it since it was built. What changed in the tables as
 * well is a conflict. Blank cells say nothing, so nothing is ever deleted.
 */
export function collectAnswers(read: ReviewRead, scorecard: Scorecard): Collected {
  const collecting = collectingInto(scorecard, read.record);
  const raw = joined(answerRows(read.answers).map((row) => rawAnswers(row, collecting)));
  const known = withKnownOwners(raw, scorecard);
  const { fresh, fields } = newActions(known, collecting);
  const answers: CollectedAnswer[] = [
    ...fieldAnswers([...known.fields, ...fields], collecting),
    ...fresh,
    ...known.decisions.map((decision, index) => ({
      ...decision,
      kind: 'new decision' as const,
      id: `new decision ${index + 1}`,
    })),
  ];
  return { answers, problems: [...read.problems, ...known.problems] };
}

function rawAnswers(row: AnswerRow, collecting: Collecting): RawAnswers {
  switch (row.part) {
    case 'off-track':
    case 'card':
      return kpiAnswers(row, collecting);
    case 'action':
      return actionAnswers(row, collecting);
    case 'new action':
      return newActionAnswers(row, collecting);
    case 'decision':
    case 'new decision':
      return decisionAnswers(row, collecting);
    case 'KPI review':
      return kpiReviewAnswers(row, collecting);
  }
}

/** Answers for the same field of the same row together, without those that the tables say already. */
function fieldAnswers(raw: readonly RawAnswer[], collecting: Collecting): readonly FieldAnswer[] {
  const groups = new Map<string, RawAnswer[]>();
  for (const answer of raw) {
    const id = [...Object.values(answer.target), answer.field].join(' / ');
    groups.set(id, [...(groups.get(id) ?? []), answer]);
  }
  return [...groups].flatMap(([id, all]): FieldAnswer[] => {
    const [first] = all;
    if (first === undefined) return [];
    const { target, field, built } = first;
    const now = currentValue(collecting, target, field);
    const said = different(all.map((each) => each.said)).filter(
      ({ value }) => !isSameText(value, now),
    );
    if (said.length === 0) return [];
    const isConflict = said.length > 1 || !isSameText(now, built);
    const known = { ...(now !== undefined && { now }), ...(built !== undefined && { built }) };
    return [{ kind: 'field', id, target, field, said, ...known, isConflict }];
  });
}

function different(said: readonly SaidOnce[]): readonly SaidOnce[] {
  return said.filter(
    ({ value }, index) => said.findIndex((other) => isSameText(other.value, value)) === index,
  );
}

/** New actions, each once; one that the tables have got meanwhile is compared field by field. */
function newActions(
  { actions }: RawAnswers,
  collecting: Collecting,
): { readonly fresh: readonly NewActionAnswer[]; readonly fields: readonly RawAnswer[] } {
  const fresh: NewActionAnswer[] = [];
  const fields: RawAnswer[] = [];
  for (const { action, place, rival, isConflict } of actions) {
    const known = knownAction(action, collecting);
    const twin = fresh.findIndex((each) => isSameAction(each.action, action));
    const before = fresh[twin];
    if (known) fields.push(...fieldsOf(known, action, place));
    else if (before) fresh[twin] = { ...before, action: { ...action, ...before.action } };
    else {
      const id = `new action ${fresh.length + 1}`;
      fresh.push({ kind: 'new action', id, action, place, ...(rival && { rival }), isConflict });
    }
  }
  return { fresh, fields };
}

type Said = NewActionAnswer['action'];

/** An action of this review, or one still open, with the same words for the same KPI. */
function knownAction(action: Said, { scorecard, record }: Collecting): Action | undefined {
  return scorecard.actions.find(
    (each) =>
      isSameAction(each, action) &&
      (isOpen(each) || (each.raisedIn !== undefined && samePeriod(each.raisedIn, record.period))),
  );
}

function isSameAction(
  a: Pick<Action, 'kpi' | 'action'>,
  b: Pick<Action, 'kpi' | 'action'>,
): boolean {
  return a.kpi?.toLowerCase() === b.kpi?.toLowerCase() && isSameText(a.action, b.action);
}

const COMPARED = ['owner', 'due', 'status', 'doneOn', 'result'] as const;

function fieldsOf({ id }: Action, action: Said, place: SaidOnce['place']): readonly RawAnswer[] {
  return COMPARED.flatMap((field): RawAnswer[] => {
    const value = action[field];
    const target = { table: 'Actions', id } as const;
    return value === undefined ? [] : [{ target, field, said: { value, place } }];
  });
}
