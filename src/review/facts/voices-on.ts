import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import { isVoice } from '../../scorecard/health/is-voice';
import type { Analysis } from '../../scorecard/model/analysis';
import { samePeriod } from '../../scorecard/periods/period';
import type { ReviewSubject } from '../subject/review-subject';

/** What others say of a KPI in the period of a review, or in its own when its figures are of another one. */
export function voicesOn(
  { kpi, period: own }: Pick<KpiResult, 'kpi' | 'period'>,
  { scorecard, period }: Pick<ReviewSubject, 'scorecard' | 'period'>,
): readonly Analysis[] {
  return scorecard.analyses.filter(
    (each) =>
      each.kpi === kpi.id &&
      isVoice(each) &&
      (samePeriod(each.period, period) || samePeriod(each.period, own)),
  );
}
