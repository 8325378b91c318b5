import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Collecting } from './collecting';
import { decisionAbout } from './current-value';
import { withSaid, type SaidFields } from './said-fields';

export function putDecision(collecting: Collecting, askedFor: string, said: SaidFields): Scorecard {
  const { scorecard } = collecting;
  const known = decisionAbout(collecting, askedFor);
  const decisions = scorecard.decisions.map((each) =>
    each === known ? withSaid(each, said) : each,
  );
  return { ...scorecard, decisions };
}
