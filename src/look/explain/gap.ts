import type { KpiRule } from '../../scorecard/rules/kpi-rule';
import type { ImpossibleRule, MissingForRule, RuleGap } from '../../scorecard/rules/rule-gap';
import { fill } from '../../strings/fill';
import { boundText } from './bounds';
import { colourWord, figureText, limitText, wordsOf, type Telling } from './telling';

/** Why there is no colour although there is an actual. */
export function gapText(
  gap: RuleGap | undefined,
  rule: KpiRule,
  target: number | undefined,
  telling: Telling,
): string {
  if (!gap) return wordsOf(telling).incompleteRule;
  if (gap.kind === 'missing') return missingText(gap.what, telling);
  return fill(impossibleTemplate(gap.what, rule, telling), {
    baseline: optional(rule.baseline, (value) => limitText(value, telling)),
    target: optional(target, (value) => figureText(value, telling)),
    low: optional(rule.rangeLow, (value) => limitText(value, telling)),
    high: optional(rule.rangeHigh, (value) => limitText(value, telling)),
    green: colourWord('Green', telling),
    amber: colourWord('Amber', telling),
    greenBound: optional(rule.green, (value) => boundText(value, rule, telling)),
    amberBound: optional(rule.amber, (value) => boundText(value, rule, telling)),
  });
}

function missingText(what: MissingForRule, telling: Telling): string {
  const words = wordsOf(telling);
  switch (what) {
    case 'target':
      return words.noTarget;
    case 'range':
      return words.noRange;
    case 'thresholds':
      return words.noThresholds;
    case 'direction':
      return words.noDirection;
  }
}

function impossibleTemplate(what: ImpossibleRule, rule: KpiRule, telling: Telling): string {
  const words = wordsOf(telling);
  switch (what) {
    case 'baseline equals target':
      return words.baselineEqualsTarget;
    case 'target on the wrong side of the baseline':
      return rule.direction === 'lower' ? words.targetAboveBaseline : words.targetBelowBaseline;
    case 'low above high':
      return words.lowAboveHigh;
    case 'amber better than green':
      return words.amberBeatsGreen;
  }
}

function optional(value: number | undefined, text: (value: number) => string): string | undefined {
  return value === undefined ? undefined : text(value);
}
