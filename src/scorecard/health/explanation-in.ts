import type { Analysis } from '../model/analysis';
import { samePeriod } from '../periods/period';
import { isVoice } from './is-voice';

/** What was written to explain a KPI in a period; what others say of it is none. */
export function explanationIn(
  analyses: readonly Analysis[],
  { kpi, period }: Pick<Analysis, 'kpi' | 'period'>,
): Analysis | undefined {
  return analyses.find(
    (each) =>
      each.kpi.toLowerCase() === kpi.toLowerCase() &&
      samePeriod(each.period, period) &&
      !isVoice(each),
  );
}
