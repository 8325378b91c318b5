import type { MissingData } from '../model/setup';
import { shares } from './shares';

/** One child before and now: its weight and its score, absent when missing. */
export interface ContributionChild {
  readonly scoreNow?: number;
  readonly scoreBefore?: number;
  readonly weightNow: number;
  readonly weightBefore: number;
}

/**
 * How much each child moved its parent, in the parent's unit. Adds up exactly to the change of the parent, also when
 * children appear or go missing: c = w_now (s_now − P_before) − w_before (s_before − P_before), w = normalised shares.
 * Undefined when the parent had or has no score.
 */
export function contributions(
  children: readonly ContributionChild[],
  missing: MissingData,
): number[] | undefined {
  const now = sharesAndScores(children, missing, (child) => [child.scoreNow, child.weightNow]);
  const before = sharesAndScores(children, missing, (child) => [
    child.scoreBefore,
    child.weightBefore,
  ]);
  if (!now || !before) return undefined;
  const parentBefore = before.reduce((sum, { share, score }) => sum + share * score, 0);
  return children.map((_, index) => {
    const is = now[index] ?? NOTHING;
    const was = before[index] ?? NOTHING;
    return is.share * (is.score - parentBefore) - was.share * (was.score - parentBefore);
  });
}

interface ShareAndScore {
  readonly share: number;
  readonly score: number;
}

const NOTHING: ShareAndScore = { share: 0, score: 0 };

function sharesAndScores(
  children: readonly ContributionChild[],
  missing: MissingData,
  pick: (child: ContributionChild) => [number | undefined, number],
): ShareAndScore[] | undefined {
  const picked = children.map(pick);
  if (!picked.some(([score, weight]) => score !== undefined && weight > 0)) return undefined;
  const counted = shares(
    picked.map(([score, weight]) => (score === undefined && missing === 'Exclude' ? 0 : weight)),
  );
  return picked.map(([score], index) => ({ share: counted[index] ?? 0, score: score ?? 0 }));
}
