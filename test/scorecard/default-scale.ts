import type { ScoreScale } from '../../src/scorecard/rules/score-scale';

/** The scale of a scorecard whose Setup is blank. */
export const DEFAULT_SCALE: ScoreScale = {
  greenFrom: 1,
  amberFrom: 0.9,
  scoreCap: 1.2,
  scoreFloor: 0,
};
