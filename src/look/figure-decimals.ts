import type { Status } from '../scorecard/model/status';
import { colourOf } from '../scorecard/rules/colour';
import type { KpiRule } from '../scorecard/rules/kpi-rule';
import { positionOf } from '../scorecard/rules/position';
import { ruleGap } from '../scorecard/rules/rule-gap';
import { decimalsTelling } from './decimals-telling';
import { decimalsOf, shiftOf, type Measure } from './measure';
import { roundTo } from './rounded-digits';

/** An actual, what it is compared with, and how it is counted. */
export interface Figures {
  readonly actual?: number;
  readonly target?: number;
  readonly rule: KpiRule;
  readonly measure: Measure;
}

/**
 * Decimals of a KPI's actual and target, the same for both: those of its unit, or more where the rounded figures
 * would have another colour: 94.96 of 95.00, amber, not 95.0 of 95.0.
 */
export function figureDecimals({ actual, target, rule, measure }: Figures): number {
  const base = decimalsOf(measure, [target, actual, rule.rangeLow, rule.rangeHigh]);
  if (actual === undefined) return base;
  const shift = shiftOf(measure);
  const exact = told(actual, target, rule);
  return decimalsTelling(base, (decimals) => {
    const rounded = target === undefined ? undefined : roundTo(target, decimals, shift);
    if ((rounded === 0) !== (target === 0)) return false;
    return told(roundTo(actual, decimals, shift), rounded, rule) === exact;
  });
}

/** What a reader who applies the rule to the figures gets. */
function told(actual: number, target: number | undefined, rule: KpiRule): Status {
  const position = ruleGap(rule, target) ? undefined : positionOf(actual, target, rule);
  return position ? colourOf(position) : 'Not scored';
}
