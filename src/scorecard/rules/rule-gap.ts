import type { KpiRule } from './kpi-rule';

/** Why a rule cannot judge: something it needs is missing … */
export type MissingForRule = 'target' | 'range' | 'thresholds' | 'direction';

/** … or its parts contradict each other. */
export type ImpossibleRule =
  | 'baseline equals target'
  | 'target on the wrong side of the baseline'
  | 'low above high'
  | 'amber better than green';

export type RuleGap =
  | { readonly kind: 'missing'; readonly what: MissingForRule }
  | { readonly kind: 'impossible'; readonly what: ImpossibleRule };

/** What keeps a rule from judging an actual against a target, or undefined when nothing does. */
export function ruleGap(rule: KpiRule, target: number | undefined): RuleGap | undefined {
  const missing = whatIsMissing(rule, target);
  if (missing) return { kind: 'missing', what: missing };
  const impossible = whatIsImpossible(rule, target);
  return impossible ? { kind: 'impossible', what: impossible } : undefined;
}

function whatIsMissing(rule: KpiRule, target: number | undefined): MissingForRule | undefined {
  if (rule.direction === 'none') return 'direction';
  const { green, amber, rangeLow, rangeHigh } = rule;
  if (rule.thresholds === 'values') {
    return green === undefined || amber === undefined ? 'thresholds' : undefined;
  }
  if (rule.direction === 'yesno') return undefined;
  if (rule.direction === 'range') {
    return rangeLow === undefined || rangeHigh === undefined ? 'range' : undefined;
  }
  return target === undefined ? 'target' : undefined;
}

function whatIsImpossible(rule: KpiRule, target: number | undefined): ImpossibleRule | undefined {
  const { direction, baseline, rangeLow, rangeHigh } = rule;
  if (direction === 'range' && rangeLow !== undefined && rangeHigh !== undefined) {
    if (rangeLow > rangeHigh) return 'low above high';
  }
  const usesBaseline = direction === 'higher' || direction === 'lower';
  if (usesBaseline && baseline !== undefined && target !== undefined) {
    if (baseline === target) return 'baseline equals target';
    if (direction === 'higher' ? target < baseline : target > baseline) {
      return 'target on the wrong side of the baseline';
    }
  }
  return amberBeatsGreen(rule) ? 'amber better than green' : undefined;
}

function amberBeatsGreen({ thresholds, green, amber }: KpiRule): boolean {
  if (green === undefined || amber === undefined) return false;
  // Raw values carry their direction in their order, so no order of them is wrong.
  if (thresholds === 'values') return false;
  return thresholds === 'ratio' ? amber > green : green > amber;
}
