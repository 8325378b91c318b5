import { contributions } from '../scorecard/roll-up/contribution';
import { coverageOf, rollUp, type RollUpChild } from '../scorecard/roll-up/roll-up';
import { shares } from '../scorecard/roll-up/shares';
import { majorityStatus, worstStatus } from '../scorecard/roll-up/status-roll-up';
import { Failure } from './arguments/failure';
import type { List } from './arguments/list';
import { paired, repeated } from './arguments/paired';
import type { ScoreCell } from './arguments/score-cell';
import { PARAMETERS } from './parameters';
import { inShapeOf, wholeCall } from './whole-call';

const { wholeCall: parameters } = PARAMETERS;

/**
 * Weighted mean of scores, divided by the weights of those that have data.
 * @customfunction ROLLUP
 * @helpurl https://localhost:3000/help/functions/rollup.html
 * @param scores Scores of the children. A blank is a missing child; Not scored and Not due are left out.
 * @param weights One weight for each score, 0 or more. Left out or blank: 1.
 * @param missing exclude (default): the weight of a missing child goes to the others; zero: it counts as 0.
 * @param minimumCoverage Share of the weight that must have data. Default 0.5.
 * @returns Score as a ratio.
 */
export function rollup(
  scores: unknown[][],
  weights?: unknown[][],
  missing?: unknown[][],
  minimumCoverage?: unknown[][],
): unknown[][] {
  const args = [scores, weights, missing, minimumCoverage];
  return wholeCall(parameters.ROLLUP, args, (scoreList, weightList, missingData, least) => {
    const children = childrenOf(scoreList, weightList);
    if (children instanceof Failure) return children;
    const rule = { rollUp: 'Weighted', missingData, minimumCoverage: least } as const;
    const { score, coverage: covered = 0 } = rollUp(children, rule);
    if (score !== undefined) return score;
    return covered === 0
      ? Failure.unavailable('noScores')
      : Failure.unavailable('coverageTooSmall', {
          coverage: inPercent(covered),
          least: inPercent(least),
        });
  });
}

/**
 * One status for several: the worst, or the one with most weight.
 * @customfunction ROLLUP.STATUS
 * @helpurl https://localhost:3000/help/functions/rollup.status.html
 * @param statuses Green, Amber or Red; blanks and other statuses do not count.
 * @param weights One weight for each status, 0 or more. Left out or blank: 1. A weight of 0 does not count.
 * @param rule Worst (default), or Majority: the status with most weight, in a tie the worse.
 * @returns Green, Amber, Red or No data.
 */
export function rollupStatus(
  statuses: unknown[][],
  weights?: unknown[][],
  rule?: unknown[][],
): unknown[][] {
  const args = [statuses, weights, rule];
  return wholeCall(parameters['ROLLUP.STATUS'], args, (statusList, weightList, how) => {
    const weightOf = repeated(statusList, weightList);
    if (weightOf instanceof Failure) return weightOf;
    const words = statusList.values.map((word) => word ?? 'No data');
    if (how === 'Majority') return majorityStatus(words, weightOf);
    return worstStatus(words.filter((_, index) => (weightOf[index] ?? 0) > 0));
  });
}

/**
 * Share of the weight that has data.
 * @customfunction COVERAGE
 * @helpurl https://localhost:3000/help/functions/coverage.html
 * @param scores Scores of the children. A blank is a missing child; Not scored and Not due are left out.
 * @param weights One weight for each score, 0 or more. Left out or blank: 1.
 * @returns Ratio, 1 = all data are there.
 */
export function coverage(scores: unknown[][], weights?: unknown[][]): unknown[][] {
  return wholeCall(parameters.COVERAGE, [scores, weights], (scoreList, weightList) => {
    const children = childrenOf(scoreList, weightList);
    if (children instanceof Failure) return children;
    return coverageOf(children) ?? Failure.unavailable('nothingToCover');
  });
}

/**
 * How much each child moved the score of its parent; the parts add up exactly to the change.
 * @customfunction CONTRIBUTION
 * @helpurl https://localhost:3000/help/functions/contribution.html
 * @param scoresNow Scores of the children now.
 * @param scoresBefore Scores of the same children before, in the same order.
 * @param weightsNow One weight for each score, 0 or more. Left out or blank: 1.
 * @param weightsBefore The weights before. Left out or blank: as now.
 * @param missing exclude (default): the weight of a missing child goes to the others; zero: it counts as 0.
 * @returns Change of the parent per child, in the unit of the scores.
 */
export function contribution(
  scoresNow: unknown[][],
  scoresBefore: unknown[][],
  weightsNow?: unknown[][],
  weightsBefore?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  const args = [scoresNow, scoresBefore, weightsNow, weightsBefore, missing];
  return wholeCall(parameters.CONTRIBUTION, args, (now, before, weightNow, weightBefore, rule) => {
    const scoreBefore = paired(now, before);
    const is = repeated(now, weightNow);
    const was = repeated(now, weightBefore);
    if (scoreBefore instanceof Failure) return scoreBefore;
    if (is instanceof Failure) return is;
    if (was instanceof Failure) return was;
    const children = now.values.map((score, index) => ({
      scoreNow: numberOf(score),
      scoreBefore: numberOf(scoreBefore[index]),
      weightNow: weightOf(score, is[index]),
      weightBefore: weightOf(scoreBefore[index], was[index] ?? is[index]),
    }));
    const parts = contributions(children, rule);
    return parts ? inShapeOf(now, parts) : Failure.unavailable('noParentScore');
  });
}

/**
 * Weights as shares of their sum.
 * @customfunction WEIGHTS
 * @helpurl https://localhost:3000/help/functions/weights.html
 * @param weights Any numbers of 0 or more; a blank counts as 1.
 * @returns Ratios that add up to 1, in the shape of the weights.
 */
export function normalisedWeights(weights: unknown[][]): unknown[][] {
  return wholeCall(parameters.WEIGHTS, [weights], (list) =>
    list.values.some((weight) => weight > 0)
      ? inShapeOf(list, shares(list.values))
      : Failure.invalid('weightsAllZero'),
  );
}

function childrenOf(
  scores: List<ScoreCell | undefined>,
  weightList: List<number>,
): RollUpChild[] | Failure {
  const weightAt = repeated(scores, weightList);
  if (weightAt instanceof Failure) return weightAt;
  return scores.values.map((score, index) => ({
    weight: weightAt[index] ?? 1,
    score: numberOf(score),
    coverage: score === 'outside' ? undefined : Number(score !== undefined),
  }));
}

function numberOf(score: ScoreCell | undefined): number | undefined {
  return score === 'outside' ? undefined : score;
}

/** A child that cannot have a score takes no part, also where a missing one counts as zero. */
function weightOf(score: ScoreCell | undefined, weight = 1): number {
  return score === 'outside' ? 0 : weight;
}

/** Rounded down, so that too little never reads as enough. */
function inPercent(ratio: number): string {
  return `${Math.floor(ratio * 1000) / 10}%`;
}
