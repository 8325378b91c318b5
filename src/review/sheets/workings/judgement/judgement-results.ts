import type { Settings } from '../../../../scorecard/evaluation/settings';
import type { Status } from '../../../../scorecard/model/status';
import { judge } from '../../../../scorecard/rules/judgement';
import { scaleRule, type KpiRule } from '../../../../scorecard/rules/kpi-rule';
import { positionOf } from '../../../../scorecard/rules/position';

/** What the cells of a judgement hold now; missing is empty text. */
export interface JudgementResults {
  readonly judged: number | '';
  readonly achieved: number | '';
  readonly at: number | '';
  readonly greenAt: number | '';
  readonly amberAt: number | '';
  readonly scale: number | '';
  readonly colour: Status;
  readonly score: number | '';
}

const NOTHING = {
  judged: '',
  achieved: '',
  at: '',
  greenAt: '',
  amberAt: '',
  scale: '',
  score: '',
} as const;

/** Judges an actual by a rule whose limits are scaled to the number of readings. */
export function judgementResults(
  actual: number | undefined,
  target: number | undefined,
  rule: KpiRule,
  readings: number,
  settings: Settings,
): JudgementResults {
  const scaled = scaleRule(rule, readings);
  const { status, achievement, score } = judge(actual, target, scaled, settings);
  const isJudged = score !== undefined;
  const position =
    isJudged && actual !== undefined ? positionOf(actual, target, scaled) : undefined;
  const judged = actual === undefined ? '' : isJudged ? 1 : 0;
  if (position === undefined) return { ...NOTHING, judged, colour: status };
  return {
    judged,
    achieved: achievement ?? '',
    at: position.at,
    greenAt: position.green,
    amberAt: position.amber,
    scale: rule.thresholds === 'ratio' ? '' : position.unitAbove,
    colour: status,
    score: score === undefined ? '' : score * 100,
  };
}
