import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import type { Setup } from '../../src/scorecard/model/setup';

/** The sample with other settings. */
export function sampleWith(setup: Setup): Scorecard {
  const sample = sampleScorecard();
  return { ...sample, setup: { ...sample.setup, ...setup } };
}
