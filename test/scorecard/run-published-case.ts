import type { Direction } from '../../src/scorecard/model/direction';
import type { Status } from '../../src/scorecard/model/status';
import { achievementOf } from '../../src/scorecard/rules/achievement';
import { expectedValue } from '../../src/scorecard/rules/expected-value';
import { judge } from '../../src/scorecard/rules/judgement';
import { linearScale } from '../../src/scorecard/rules/linear-scale';
import { favourableVariance, variancePercent } from '../../src/scorecard/rules/variance';
import { rollUp } from '../../src/scorecard/roll-up/roll-up';
import { worstStatus } from '../../src/scorecard/roll-up/status-roll-up';
import { forecastYear } from '../../src/scorecard/series/forecast';
import { linearTrend } from '../../src/scorecard/series/linear-trend';
import { rolling } from '../../src/scorecard/series/rolling';
import { ruleWith } from './build-rule';
import { DEFAULT_SCALE } from './default-scale';

/** What a published case can say; which fields are there depends on `fn`. */
export interface CaseInputs {
  readonly actual: number;
  readonly target: number;
  readonly dir: Direction;
  readonly baseline: number;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly green: number;
  readonly amber: number;
  readonly amberTol: number;
  readonly redTol: number;
  readonly mode: 'pct' | 'abs';
  readonly goal: number;
  readonly redflag: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly scores: readonly number[];
  readonly weights: readonly number[];
  readonly status: readonly Status[];
  readonly values: readonly number[];
  readonly n: number;
  readonly ytd: number;
  readonly elapsed: number;
  readonly total: number;
  readonly x: number;
  readonly ys: readonly number[];
  readonly xs: readonly number[];
}

type Answer = number | string | undefined | readonly (number | string | undefined)[];

const RUNS: Readonly<Record<string, (inputs: CaseInputs) => Answer>> = {
  achieve: ({ actual, target, dir }) => achievementOf(actual, target, { direction: dir }),
  achieve_zero: ({ actual, target, dir }) => achievementOf(actual, target, { direction: dir }),
  achieve_range: ({ actual, low, high }) =>
    achievementOf(actual, undefined, { direction: 'range', rangeLow: low, rangeHigh: high }),
  progress: progressOf,
  wprogress: ({ actual, baseline, target, weight }) =>
    weight * (linearScale(actual, baseline, target, false) ?? NaN),
  linear2: ({ actual, x0, y0, x1, y1 }) =>
    y0 + (y1 - y0) * (linearScale(actual, x0, x1, false) ?? NaN),
  score10: ({ actual, goal, redflag }) =>
    10 * (linearScale(actual, 2 * redflag - goal, 2 * goal - redflag, true) ?? NaN),
  status: ({ actual, target, dir, green, amber }) => {
    const rule = ruleWith({ direction: dir, green, amber });
    const { achievement, status } = judge(actual, target, rule, DEFAULT_SCALE);
    return [achievement, status];
  },
  tol: statusByTolerance,
  variance: ({ actual, target }) => {
    const variance = favourableVariance(actual, target, { direction: 'higher' });
    return [variance, variancePercent(variance, target)];
  },
  varpct: ({ actual, target, dir }) =>
    variancePercent(favourableVariance(actual, target, { direction: dir }), target),
  rollup: rolledUp,
  worst: ({ status }) => worstStatus(status),
  rolling: ({ values, n }) => rolling(values, n, 'sum'),
  runrate: runRate,
  forecastlin: ({ x, xs, ys }) =>
    linearTrend(
      xs.map((at, index) => ({ at, value: ys[index] ?? NaN })),
      x,
    ),
  expected: ({ elapsed, total }) => expectedValue(0, total, elapsed, 0, 1),
};

/** What this product answers to a published case; undefined when it knows no such rule. */
export function runPublishedCase(fn: string, inputs: CaseInputs): Answer {
  return RUNS[fn]?.(inputs);
}

function progressOf({ actual, baseline, target }: CaseInputs): Answer {
  const direction = target > baseline ? 'higher' : 'lower';
  return achievementOf(actual, target, { direction, baseline });
}

/** A tolerance in % of target is a distance of that share of the target. */
function statusByTolerance(inputs: CaseInputs): Answer {
  const { actual, target, dir, amberTol, redTol, mode } = inputs;
  const unit = mode === 'pct' ? Math.abs(target) : 1;
  const green = amberTol * unit;
  const amber = redTol * unit;
  const rule = ruleWith({ direction: dir, thresholds: 'points', green, amber });
  return judge(actual, target, rule, DEFAULT_SCALE).status;
}

function rolledUp({ scores, weights }: CaseInputs): Answer {
  const children = scores.map((score, index) => ({
    score,
    weight: weights[index] ?? 0,
    coverage: 1,
  }));
  const rule = { rollUp: 'Weighted', missingData: 'Exclude', minimumCoverage: 0.5 } as const;
  return rollUp(children, rule).score;
}

function runRate({ ytd, elapsed, total }: CaseInputs): Answer {
  const actuals = Array.from({ length: elapsed }, () => ytd / elapsed);
  return forecastYear({ actuals, total, aggregation: 'sum', method: 'run-rate' }).value;
}
