import { scorecardOfUnit } from '../../scorecard/cascade/scorecard-of-unit';
import { evaluate } from '../../scorecard/evaluation/evaluate';
import type { Evaluation } from '../../scorecard/evaluation/evaluation';
import {
  evaluationContext,
  type EvaluationContext,
} from '../../scorecard/evaluation/evaluation-context';
import { periodScores } from '../../scorecard/evaluation/period-scores';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { shift, type Period } from '../../scorecard/periods/period';

/** What all screens show of one unit in one period. */
export interface ShownFacts {
  readonly now: Evaluation;
  /** Scores and shares of the period before; its KPIs have no trend and no year. */
  readonly before: Evaluation;
  /** Of the unit, for looking at other periods. */
  readonly context: EvaluationContext;
}

/** @param unitId absent for the whole scorecard */
export function shownFacts(
  scorecard: Scorecard,
  period: Period,
  unitId: string | undefined,
): ShownFacts {
  const unit = scorecard.units.find(({ id }) => id === unitId);
  const context = evaluationContext(unit ? scorecardOfUnit(scorecard, unit) : scorecard);
  const before = periodScores(shift(period, -1), context);
  return { now: evaluate(context.scorecard, period, context, before), before, context };
}
