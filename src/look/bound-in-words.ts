import type { BoundName } from '../scorecard/rules/moved-bound';
import type { Language } from '../strings/dictionary';
import { boundText } from './explain/bounds';
import { figureDecimals } from './figure-decimals';
import type { RuleToTell } from './rule-in-words';

/** One limit of a rule: "from 90%", "up to 49 days"; blank where the rule has none. */
export function boundInWords(
  name: BoundName,
  { rule, target, measure, statusWords, separators }: RuleToTell,
  language: Language,
): string {
  const bound = rule[name];
  if (bound === undefined) return '';
  const decimals = figureDecimals({ target, rule, measure });
  return boundText(bound, rule, { language, separators, statusWords, measure, decimals });
}
