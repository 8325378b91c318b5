import type { AnswerRow } from './answer-rows';
import type { Collecting } from './collecting';
import { decisionAbout } from './current-value';
import { NO_ANSWERS, type RawAnswer, type RawAnswers } from './raw-answers';

const FIELDS = ['askedFor', 'decision', 'owner', 'due'] as const;

/** What a row of the decisions says: about a decision that the tables know, else a new one. */
export function decisionAnswers(row: AnswerRow, collecting: Collecting): RawAnswers {
  if (!row.isFilledIn) return NO_ANSWERS;
  const asked = row.said('askedFor');
  const known = [row.built('askedFor'), asked?.value]
    .flatMap((text) => (text === undefined ? [] : (decisionAbout(collecting, text) ?? [])))
    .at(0);
  if (known) {
    const target = { table: 'Decisions', askedFor: known.askedFor } as const;
    const fields = FIELDS.flatMap((field): RawAnswer[] => {
      const said = row.written(field);
      const built = row.built(field);
      return said ? [{ target, field, said, ...(built === undefined ? {} : { built }) }] : [];
    });
    return { ...NO_ANSWERS, fields, problems: row.problems };
  }
  if (asked === undefined) {
    row.tell('nothing-asked', undefined, {});
    return { ...NO_ANSWERS, problems: row.problems };
  }
  const said = FIELDS.flatMap((field) => {
    const value = row.said(field)?.value;
    return value === undefined ? [] : [[field, value] as const];
  });
  const decision = { ...Object.fromEntries(said), askedFor: asked.value };
  const answer = { decision, place: asked.place, isConflict: false } as const;
  return { ...NO_ANSWERS, decisions: [answer], problems: row.problems };
}
