import type { MissingData } from '../model/setup';
import { shares } from './shares';

/** One child before and now: its share of the parent and its score; a missing child counts as `share` × 0. */
export interface ContributionChild {
  readonly scoreNow?: number;
  readonly scoreBefore?: number;
  readonly shareNow: number;
  readonly shareBefore: number;
}

/**
 * How much each child moved its parent: c = w_now (s_now − P_before) − w_before (s_before − P_before), w = shares that
 * add up to 1. Adds up exactly to the change of the parent, also when children appear or go missing.
 */
export function contributionsOf(
  children: readonly ContributionChild[],
  parentBefore: number,
): number[] {
  return children.map(
    ({ scoreNow, scoreBefore, shareNow, shareBefore }) =>
      shareNow * ((scoreNow ?? 0) - parentBefore) -
      shareBefore * ((scoreBefore ?? 0) - parentBefore),
  );
}

/** One child before and now with its weight as entered. */
export interface WeightedChild {
  readonly scoreNow?: number;
  readonly scoreBefore?: number;
  readonly weightNow: number;
  readonly weightBefore: number;
}

/** The contributions of weighted children; undefined when the parent had or has no score. */
export function contributions(
  children: readonly WeightedChild[],
  missing: MissingData,
): number[] | undefined {
  const sharesNow = countedShares(
    children.map((c) => [c.scoreNow, c.weightNow]),
    missing,
  );
  const sharesBefore = countedShares(
    children.map((c) => [c.scoreBefore, c.weightBefore]),
    missing,
  );
  if (!sharesNow || !sharesBefore) return undefined;
  const parentBefore = children.reduce(
    (sum, { scoreBefore }, index) => sum + (sharesBefore[index] ?? 0) * (scoreBefore ?? 0),
    0,
  );
  const withShares = children.map(({ scoreNow, scoreBefore }, index) => ({
    scoreNow,
    scoreBefore,
    shareNow: sharesNow[index] ?? 0,
    shareBefore: sharesBefore[index] ?? 0,
  }));
  return contributionsOf(withShares, parentBefore);
}

function countedShares(
  children: readonly (readonly [score: number | undefined, weight: number])[],
  missing: MissingData,
): number[] | undefined {
  if (!children.some(([score, weight]) => score !== undefined && weight > 0)) return undefined;
  return shares(
    children.map(([score, weight]) => (score === undefined && missing === 'Exclude' ? 0 : weight)),
  );
}
