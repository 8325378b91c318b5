import { applyKpiReview } from '../../scorecard/edits/apply-kpi-review';
import { KPI_REVIEW_DECISIONS, type KpiReview } from '../../scorecard/model/kpi-review';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Collecting } from './collecting';
import { withSaid, type SaidFields } from './said-fields';

/** What was decided about a KPI on the day of the review. One that is eliminated is in use no longer than the period. */
export function putKpiReview(
  { scorecard, record, kpiOf, reviewOf }: Collecting,
  id: string,
  said: SaidFields,
): Scorecard {
  const kpi = kpiOf(id);
  if (kpi === undefined) return scorecard;
  const known = reviewOf(kpi);
  const date = known?.date ?? record.asOf;
  const start: KpiReview = { date, trigger: 'Scheduled', kpi: kpi.id };
  const kpiReviews = known
    ? scorecard.kpiReviews.map((each) => (each === known ? withSaid(each, said) : each))
    : [...scorecard.kpiReviews, withSaid(start, said)];
  const decision = KPI_REVIEW_DECISIONS.find((each) => each === said.get('decision'));
  if (decision === undefined) return { ...scorecard, kpiReviews };
  const { kpis } = applyKpiReview(scorecard, {
    ...{ date, trigger: 'Scheduled', period: record.period },
    decisions: [{ kpi: kpi.id, decision }],
  });
  return { ...scorecard, kpis, kpiReviews };
}
