import type { Kpi } from '../scorecard/model/kpi';
import type { Status } from '../scorecard/model/status';
import { achievementOf } from '../scorecard/rules/achievement';
import { colourOf } from '../scorecard/rules/colour';
import { kpiRuleOf, type KpiRule } from '../scorecard/rules/kpi-rule';
import { positionOf, ratioPosition, type Position } from '../scorecard/rules/position';
import { ruleGap, type ImpossibleRule, type RuleGap } from '../scorecard/rules/rule-gap';
import { Failure, type SentenceKey } from './arguments/failure';
import { DEFAULTS } from './defaults';

/** The rule of a KPI whose row of the KPIs table has these cells. */
export function ruleOf(cells: Partial<Kpi>): KpiRule {
  return kpiRuleOf(cells, DEFAULTS);
}

/** The status that a KPI with this rule would have, or why its cells contradict each other. */
export function statusBy(
  rule: KpiRule,
  actual: number | undefined,
  target: number | undefined,
): Status | Failure {
  if (actual === undefined) return 'No data';
  const gap = ruleGap(rule, target);
  if (gap) return gap.kind === 'missing' ? 'Not scored' : impossible(gap);
  // The usual case by itself: V8 then makes no Position, whose making costs a quarter of the time of a column.
  if (rule.thresholds === 'ratio') {
    const achievement = achievementOf(actual, target, rule);
    return achievement === undefined ? 'Not scored' : colourOf(ratioAt(achievement, rule));
  }
  const position = positionOf(actual, target, rule);
  return position ? colourOf(position) : 'Not scored';
}

/**
 * A number that a rule gives for an actual. Empty without an actual and for a KPI that is not scored on purpose; a
 * Failure when the rule lacks something or contradicts itself.
 */
export function figureBy(
  rule: KpiRule,
  actual: number | boolean | undefined,
  target: number | undefined,
  calculate: (actual: number) => number | undefined,
): number | Failure | undefined {
  const amount = amountOf(actual, rule.direction);
  if (amount === undefined || amount instanceof Failure) return amount;
  const gap = ruleGap(rule, target);
  if (!gap) return calculate(amount);
  if (gap.kind === 'impossible') return impossible(gap);
  return gap.what === 'direction' ? undefined : Failure.unavailable(MISSING[gap.what]);
}

/** Where a ready ratio stands between its thresholds, or why they contradict each other. */
export function ratioBy(achievement: number, green?: number, amber?: number): Position | Failure {
  const rule = ruleOf({ green, amber });
  const gap = ruleGap(rule, 1);
  if (gap?.kind === 'impossible') return impossible(gap);
  return ratioAt(achievement, rule);
}

function ratioAt(achievement: number, { green, amber }: KpiRule): Position {
  return ratioPosition(achievement, green ?? DEFAULTS.greenFrom, amber ?? DEFAULTS.amberFrom);
}

/** An actual as a number; yes and no are figures of a yes/no KPI only. */
export function amountOf(
  actual: number | boolean | undefined,
  direction: KpiRule['direction'],
): number | undefined | Failure {
  if (typeof actual !== 'boolean') return actual;
  if (direction === 'yesno') return Number(actual);
  return Failure.invalid('yesNoNeedsDirection', { direction });
}

const MISSING: Readonly<Record<'target' | 'range' | 'thresholds', SentenceKey>> = {
  target: 'targetMissing',
  range: 'limitsMissing',
  thresholds: 'thresholdsMissing',
};

const IMPOSSIBLE: Readonly<Record<ImpossibleRule, SentenceKey>> = {
  'baseline equals target': 'baselineEqualsTarget',
  'target on the wrong side of the baseline': 'targetBehindBaseline',
  'low above high': 'lowAboveHigh',
  'amber better than green': 'amberBetterThanGreen',
};

function impossible(gap: RuleGap & { kind: 'impossible' }): Failure {
  return Failure.invalid(IMPOSSIBLE[gap.what]);
}
