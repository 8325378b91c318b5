import type { Scorecard } from '../model/scorecard';
import { shift, type Period } from '../periods/period';
import type { Evaluation } from './evaluation';
import { evaluationContext, type EvaluationContext } from './evaluation-context';
import { kpiTrend } from './kpi-trend';
import { kpiYear } from './kpi-year';
import { workingGrain } from './period-readings';
import { periodScores } from './period-scores';
import { yearPlanner } from './year-plan';

/**
 * Everything that a scorecard says about one period: each KPI's figures, status, score, trend and year, rolled up to
 * objectives, perspectives and units. The same input gives the same answer.
 *
 * @param context pass the one of `evaluationContext` when several periods of a scorecard are evaluated
 * @param before the scores of the period before, when they are at hand
 */
export function evaluate(
  scorecard: Scorecard,
  period: Period,
  context: EvaluationContext = evaluationContext(scorecard),
  before: Evaluation = periodScores(shift(period, -1), context),
): Evaluation {
  const planFor = yearPlanner(period, context.settings.calendar);
  return periodScores(
    period,
    context,
    (result) => ({
      ...result,
      trend: kpiTrend(result, context),
      ...kpiYear(result.kpi, planFor(workingGrain(result.kpi, period.grain, context)), context),
    }),
    before,
  );
}
