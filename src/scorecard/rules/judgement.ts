import type { Status } from '../model/status';
import { achievementOf } from './achievement';
import { colourOf } from './colour';
import type { KpiRule } from './kpi-rule';
import { positionOf } from './position';
import { ruleGap, type RuleGap } from './rule-gap';
import { scoreOf } from './score';
import type { ScoreScale } from './score-scale';

/** What a rule says about one actual. */
export interface Judgement {
  readonly status: Status;
  /** Ratio, 1 = on target, uncapped. */
  readonly achievement?: number;
  readonly score?: number;
  readonly scoreLimit?: 'floored' | 'capped';
  /** Why there is no colour although there is an actual. */
  readonly gap?: RuleGap;
}

/** Judges an actual: no actual is `No data`; a rule that lacks something, or contradicts itself, is `Not scored`. */
export function judge(
  actual: number | undefined,
  target: number | undefined,
  rule: KpiRule,
  scale: ScoreScale,
): Judgement {
  if (actual === undefined) return { status: 'No data' };
  const gap = ruleGap(rule, target);
  if (gap) return { status: 'Not scored', gap };
  const position = positionOf(actual, target, rule);
  if (!position) return { status: 'Not scored' };
  const score = scoreOf(position, scale);
  return {
    status: colourOf(position),
    achievement: achievementOf(actual, target, rule),
    score: score.value,
    scoreLimit: score.limit,
  };
}
