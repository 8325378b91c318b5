import type { Scorecard } from '../../scorecard/model/scorecard';
import { wordKey } from '../../tables/words/word-key';
import { ownersIn } from '../facts/owners';
import type { AnswerPlace } from './collected';
import type { RawAnswers } from './raw-answers';
import type { ReadProblem } from './read-problem';

/** Names as the tables write them; one that they do not know is taken as it is, and said. */
export function withKnownOwners(raw: RawAnswers, scorecard: Scorecard): RawAnswers {
  const names = new Map(ownersIn(scorecard).map((name) => [wordKey(name), name]));
  const problems: ReadProblem[] = [];
  const spelled = (name: string, place: AnswerPlace): string => {
    const known = names.get(wordKey(name));
    if (known !== undefined) return known;
    problems.push({ code: 'new-owner', ...place, data: { owner: name } });
    return name;
  };
  const fields = raw.fields.map((answer) => {
    const { field, said } = answer;
    if (field !== 'owner') return answer;
    return { ...answer, said: { ...said, value: spelled(said.value, said.place) } };
  });
  const actions = raw.actions.map(({ action, place, ...answer }) => {
    const owner = action.owner === undefined ? {} : { owner: spelled(action.owner, place) };
    return { ...answer, place, action: { ...action, ...owner } };
  });
  const decisions = raw.decisions.map(({ decision, place, ...answer }) => {
    const owner = decision.owner === undefined ? {} : { owner: spelled(decision.owner, place) };
    return { ...answer, place, decision: { ...decision, ...owner } };
  });
  return { fields, actions, decisions, problems: [...raw.problems, ...problems] };
}
