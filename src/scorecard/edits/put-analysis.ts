import type { Analysis } from '../model/analysis';
import type { Scorecard } from '../model/scorecard';
import { samePeriod } from '../periods/period';

/** The scorecard with what is known of a KPI in a period; it takes the place of the first row about the same. */
export function putAnalysis(scorecard: Scorecard, analysis: Analysis): Scorecard {
  const { analyses } = scorecard;
  const at = analyses.findIndex((each) => isAboutTheSame(each, analysis));
  if (at < 0) return { ...scorecard, analyses: [...analyses, analysis] };
  return {
    ...scorecard,
    analyses: analyses.map((each, index) => (index === at ? analysis : each)),
  };
}

function isAboutTheSame(a: Analysis, b: Analysis): boolean {
  return a.kpi.toLowerCase() === b.kpi.toLowerCase() && samePeriod(a.period, b.period);
}
