import type { StatusWords } from '../scorecard/model/setup';
import type { KpiRule } from '../scorecard/rules/kpi-rule';
import { ruleGap } from '../scorecard/rules/rule-gap';
import type { Language } from '../strings/dictionary';
import { boundsText } from './explain/bounds';
import { gapText } from './explain/gap';
import { figureDecimals } from './figure-decimals';
import type { Measure } from './measure';
import type { Separators } from './separators';

/** A rule with what it is told with. */
export interface RuleToTell {
  readonly rule: KpiRule;
  readonly target: number | undefined;
  readonly measure: Measure;
  readonly statusWords: StatusWords | undefined;
  readonly separators: Separators;
}

/** From where each colour starts, or what the rule lacks: "Green from 100%, amber from 90%." */
export function ruleInWords(
  { rule, target, measure, statusWords, separators }: RuleToTell,
  language: Language,
): string {
  const decimals = figureDecimals({ target, rule, measure });
  const telling = { language, separators, statusWords, measure, decimals };
  const gap = ruleGap(rule, target);
  const text = gap ? gapText(gap, rule, target, telling) : boundsText(rule, telling);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
