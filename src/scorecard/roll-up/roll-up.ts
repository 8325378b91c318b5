import type { MissingData, RollUp } from '../model/setup';
import { TOLERANCE } from '../rules/tolerance';
import { shares } from './shares';

/** A child as its parent sees it. */
export interface RollUpChild {
  readonly weight: number;
  readonly score?: number;
  /** Share of its own weight with data, 0..1; absent when nothing in it can be scored. */
  readonly coverage?: number;
}

export interface RollUpRule {
  readonly rollUp: RollUp;
  readonly missingData: MissingData;
  readonly minimumCoverage: number;
}

export interface RollUpResult {
  readonly score?: number;
  readonly coverage?: number;
  /** Share of each child in the score, in the children's order; 0 for a child that does not count. */
  readonly shares: readonly number[];
}

/**
 * Weighted mean (or the worst) of the children that have a score, divided by the sum of their weights. No score when
 * the share of weight with data is under the minimum. Children that cannot be scored are outside of all this.
 */
export function rollUp(children: readonly RollUpChild[], rule: RollUpRule): RollUpResult {
  const coverage = coverageOf(children);
  const counted = children.map((child) => countedScore(child, rule.missingData));
  const childShares = shares(
    children.map((child, index) => (counted[index] === undefined ? 0 : child.weight)),
  );
  const enough = coverage !== undefined && coverage >= rule.minimumCoverage - TOLERANCE;
  const anyScore = children.some((child) => child.score !== undefined && child.weight > 0);
  if (!enough || !anyScore) return { coverage, shares: childShares };
  const score = rule.rollUp === 'Worst' ? worst(counted, childShares) : mean(counted, childShares);
  return { score, coverage, shares: childShares };
}

/** Share of weight with data: the weighted mean of the children's coverage; undefined when no weight can have data. */
export function coverageOf(
  children: readonly Pick<RollUpChild, 'weight' | 'coverage'>[],
): number | undefined {
  let weight = 0;
  let covered = 0;
  for (const child of children) {
    if (child.coverage === undefined) continue;
    weight += child.weight;
    covered += child.weight * child.coverage;
  }
  return weight > 0 ? covered / weight : undefined;
}

function countedScore(child: RollUpChild, missing: MissingData): number | undefined {
  if (child.score !== undefined) return child.score;
  return missing === 'Zero' && child.coverage !== undefined ? 0 : undefined;
}

function mean(scores: readonly (number | undefined)[], childShares: readonly number[]): number {
  return scores.reduce<number>(
    (sum, score, index) => sum + (score ?? 0) * (childShares[index] ?? 0),
    0,
  );
}

function worst(scores: readonly (number | undefined)[], childShares: readonly number[]): number {
  return scores.reduce<number>(
    (lowest, score, index) =>
      score !== undefined && (childShares[index] ?? 0) > 0 ? Math.min(lowest, score) : lowest,
    Infinity,
  );
}
