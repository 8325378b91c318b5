import type { Colour } from '../model/status';
import { colourOf } from './colour';
import { TOLERANCE } from './tolerance';

/** The scorecard's own scale, on which KPIs with different thresholds can be averaged. All ratios. */
export interface ScoreScale {
  readonly greenFrom: number;
  readonly amberFrom: number;
  readonly scoreCap: number;
  readonly scoreFloor: number;
}

/** floor < amber < green ≤ cap and amber above 0, or scores would not keep their colours. */
export function isPossibleScale(scale: ScoreScale): boolean {
  const { scoreFloor, amberFrom, greenFrom, scoreCap } = scale;
  const inOrder = scoreFloor < amberFrom && amberFrom < greenFrom && greenFrom <= scoreCap;
  return inOrder && amberFrom > 0;
}

/** The colour of a score on the scorecard's scale. */
export function colourOfScore(score: number, scale: ScoreScale): Colour {
  const { greenFrom: green, amberFrom: amber } = scale;
  return colourOf({ at: score, green, amber, tolerance: TOLERANCE });
}
