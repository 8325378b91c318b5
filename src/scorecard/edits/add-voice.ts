import type { Analysis } from '../model/analysis';
import type { Scorecard } from '../model/scorecard';

/** The scorecard with what somebody says of a KPI in a period, beside all that was written about it. */
export function addVoice(scorecard: Scorecard, voice: Analysis): Scorecard {
  return { ...scorecard, analyses: [...scorecard.analyses, voice] };
}
