import type { Status } from '../model/status';
import { colourOfScore, type ScoreScale } from '../rules/score-scale';

/** The status of a parent from its score; without one, why there is none. */
export function nodeStatus(
  score: number | undefined,
  coverage: number | undefined,
  children: readonly Status[],
  scale: ScoreScale,
): Status {
  if (score !== undefined) return colourOfScore(score, scale);
  if (coverage !== undefined) return 'No data';
  return children.includes('Not due') ? 'Not due' : 'Not scored';
}
