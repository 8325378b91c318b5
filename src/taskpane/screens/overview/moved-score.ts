import type { Mover } from '../../../scorecard/evaluation/movers';

/** What moved a score, as it is printed: in points with two decimals, adding up exactly. */
export interface MovedScore {
  readonly listed: readonly { readonly name: string; readonly points: number }[];
  /** How many more moved it by at least the last printed digit. */
  readonly others: number;
  /** What is not listed, so that the printed list adds up to the printed total. */
  readonly rest: number;
  readonly total: number;
}

const MOST_LISTED = 4;

/** The largest contributions, gains before losses, and the balancing figure. */
export function movedScore(
  movers: readonly Mover[],
  now: { readonly score?: number },
  before: { readonly score?: number },
): MovedScore | undefined {
  if (now.score === undefined || before.score === undefined) return undefined;
  const moved = movers
    .map(({ kpi, contribution }) => ({ name: kpi.name, points: inHundredths(contribution * 100) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const listed = moved.slice(0, MOST_LISTED).sort((a, b) => b.points - a.points);
  const total = inHundredths((now.score - before.score) * 100);
  const sum = listed.reduce((whole, { points }) => whole + points, 0);
  return { listed, others: moved.length - listed.length, rest: inHundredths(total - sum), total };
}

/** Rounded half away from zero, never −0. */
function inHundredths(points: number): number {
  return (Math.sign(points) * Math.round(Math.abs(points) * 100)) / 100 + 0;
}
