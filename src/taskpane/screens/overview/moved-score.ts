import { roundTo } from '../../../look/rounded-digits';
import type { Evaluation } from '../../../scorecard/evaluation/evaluation';
import { movers } from '../../../scorecard/evaluation/movers';

/** What moved a score, as it is printed: in points with two decimals, adding up exactly. */
export interface MovedScore {
  readonly listed: readonly {
    readonly id: string;
    readonly name: string;
    readonly points: number;
  }[];
  /** How many more moved it by at least the last printed digit. */
  readonly others: number;
  /** What is not listed, so that the printed list adds up to the printed total. */
  readonly rest: number;
  readonly total: number;
}

const MOST_LISTED = 4;
const DECIMALS = 2;

/** The largest contributions, gains before losses, and the balancing figure; undefined where nothing adds up. */
export function movedScore(now: Evaluation, before: Evaluation): MovedScore | undefined {
  const found = movers(now, before);
  const [score, scoreBefore] = [now.overall.score, before.overall.score];
  if (!found || score === undefined || scoreBefore === undefined) return undefined;
  const moved = found
    .map(({ kpi: { id, name }, contribution }) => ({ id, name, points: pointsOf(contribution) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const listed = moved.slice(0, MOST_LISTED).sort((a, b) => b.points - a.points);
  const total = pointsOf(score - scoreBefore);
  const sum = listed.reduce((whole, { points }) => whole + points, 0);
  const rest = roundTo(total - sum, DECIMALS);
  return { listed, others: moved.length - listed.length, rest, total };
}

function pointsOf(ratio: number): number {
  return roundTo(ratio * 100, DECIMALS);
}
