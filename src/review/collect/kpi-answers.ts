import type { Kpi } from '../../scorecard/model/kpi';
import { textsIn } from '../../strings/texts';
import type { AnswerRow } from './answer-rows';
import type { AnswerTarget, SaidOnce, TargetField } from './collected';
import type { Collecting } from './collecting';
import { actionCalled } from './current-value';
import { actionFields } from './action-answers';
import { NO_ANSWERS, type RawAnswer, type RawAnswers } from './raw-answers';

/** What a row of Off-track, or a card, says about its KPI. */
export function kpiAnswers(row: AnswerRow, collecting: Collecting): RawAnswers {
  if (!row.isFilledIn) return NO_ANSWERS;
  const kpi = collecting.kpiOf(row.key);
  if (kpi === undefined) {
    row.tell('unknown-kpi', undefined, { kpi: row.key });
    return { ...NO_ANSWERS, problems: row.problems };
  }
  const target: AnswerTarget = { table: 'Analysis', kpi: kpi.id };
  const field = (name: TargetField, said: SaidOnce | undefined, built?: string): RawAnswer[] =>
    said ? [{ target, field: name, said, ...(built === undefined ? {} : { built }) }] : [];
  const reasons = noActionBecause(row, collecting);
  const causes = [
    ...field('whatHappened', row.written('happened'), row.built('happened')),
    ...field('rootCause', row.written('rootCause'), row.built('rootCause')),
    ...field('noActionBecause', reasons.written, reasons.built),
  ];
  if (row.written('wonBack')) row.tell('points-stay', 'wonBack', { kpi: kpi.id });
  const follows = reasons.written ? NO_ANSWERS : followUp(row, kpi, collecting);
  return { ...follows, fields: [...causes, ...follows.fields], problems: row.problems };
}

/** The reason why nothing is to be done, when that is what stands instead of an action. */
function noActionBecause(
  row: AnswerRow,
  { record }: Collecting,
): { readonly written?: SaidOnce; readonly built?: string } {
  const [before = '', after = ''] = textsIn(record.language).review.offTrack.noAction.split(
    '{reason}',
  );
  const reasonIn = (text: string | undefined): string | undefined =>
    text !== undefined && text.startsWith(before.trimEnd()) && text.endsWith(after)
      ? text.slice(before.trimEnd().length, text.length - after.length).trim()
      : undefined;
  const said = row.written('action');
  const value = reasonIn(said?.value);
  const built = reasonIn(row.built('action'));
  return {
    ...(said && value ? { written: { ...said, value } } : {}),
    ...(built === undefined ? {} : { built }),
  };
}

/** The action of the row: the one that was shown, or a new one. */
function followUp(row: AnswerRow, kpi: Kpi, collecting: Collecting): RawAnswers {
  const { record, speaksFor } = collecting;
  const shownId = record.actions.get(kpi.id);
  const shown = shownId === undefined ? undefined : actionCalled(collecting, shownId);
  const text = row.written('action');
  // Whoever writes over an action of an earlier review means another one, and the earlier one goes on.
  if (shown && (!text || speaksFor(kpi, shown.raisedIn))) {
    return { ...NO_ANSWERS, fields: actionFields(row, shown, ['action', 'owner', 'due']) };
  }
  const [owner, due] = [row.said('owner')?.value, row.said('due')?.value];
  if (!text) {
    if (row.written('owner') ?? row.written('due')) row.tell('no-action-text', undefined, {});
    return NO_ANSWERS;
  }
  const rival = shownId === undefined ? rivalOf(kpi, collecting) : undefined;
  const action = {
    ...{ kpi: kpi.id, action: text.value },
    ...(owner && { owner }),
    ...(due && { due }),
  };
  const answer = { action, place: text.place, ...(rival && { rival }), isConflict: !!rival };
  return { ...NO_ANSWERS, actions: [answer] };
}

/** An action that was raised in this review after it was built. */
function rivalOf(kpi: Kpi, collecting: Collecting) {
  const { actionId } = collecting.answersOf(kpi);
  const action = actionId === undefined ? undefined : actionCalled(collecting, actionId);
  return action && collecting.speaksFor(kpi, action.raisedIn) ? action : undefined;
}
