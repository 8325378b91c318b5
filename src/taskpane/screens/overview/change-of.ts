import type { Trend } from '../../../scorecard/rules/trend';

/** How a score changed, on the 0..1 scale, and whether that is seen in one decimal of a point. */
export interface ScoreChange {
  readonly amount: number;
  readonly trend: Trend;
}

/** Half of the last printed digit: 0.05 points. */
const NOT_SEEN = 0.0005;

/** The change of a score; undefined when it is missing in either period. */
export function changeOf(
  now: { readonly score?: number },
  before: { readonly score?: number } | undefined,
): ScoreChange | undefined {
  if (now.score === undefined || before?.score === undefined) return undefined;
  const amount = now.score - before.score;
  if (Math.abs(amount) < NOT_SEEN) return { amount: 0, trend: 'Same' };
  return { amount, trend: amount > 0 ? 'Better' : 'Worse' };
}
