import { explanationIn } from '../health/explanation-in';
import type { Analysis } from '../model/analysis';
import type { Scorecard } from '../model/scorecard';

/** The scorecard with what is known of a KPI in a period; it takes the place of the first row that explains the same. */
export function putAnalysis(scorecard: Scorecard, analysis: Analysis): Scorecard {
  const { analyses } = scorecard;
  const before = explanationIn(analyses, analysis);
  if (!before) return { ...scorecard, analyses: [...analyses, analysis] };
  return { ...scorecard, analyses: analyses.map((each) => (each === before ? analysis : each)) };
}
