import { scorecardOfUnit } from '../../../scorecard/cascade/scorecard-of-unit';
import { evaluate } from '../../../scorecard/evaluation/evaluate';
import type { Evaluation } from '../../../scorecard/evaluation/evaluation';
import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { movers } from '../../../scorecard/evaluation/movers';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Status } from '../../../scorecard/model/status';
import { shift, type Period } from '../../../scorecard/periods/period';
import { movedScore, type MovedScore } from './moved-score';

/** What the overview shows of one unit in one period. */
export interface OverviewFacts {
  readonly now: Evaluation;
  readonly before: Evaluation;
  /** A status that no KPI has is not among them. */
  readonly counts: ReadonlyMap<Status, number>;
  /** Undefined where nothing adds up to the change of the score. */
  readonly moved: MovedScore | undefined;
}

/** In the order in which they are counted on the screen. */
export const COUNTED: readonly Status[] = [
  'Green',
  'Amber',
  'Red',
  'No data',
  'Not due',
  'Not scored',
];

/** @param unitId absent for the whole scorecard */
export function overviewFacts(
  scorecard: Scorecard,
  period: Period,
  unitId: string | undefined,
): OverviewFacts {
  const unit = scorecard.units.find(({ id }) => id === unitId);
  const shown = unit ? scorecardOfUnit(scorecard, unit) : scorecard;
  const context = evaluationContext(shown);
  const before = evaluate(shown, shift(period, -1), context);
  const now = evaluate(shown, period, context, before);
  const found = movers(now, before);
  return {
    now,
    before,
    counts: countsOf(now),
    moved: found && movedScore(found, now.overall, before.overall),
  };
}

function countsOf({ kpis }: Evaluation): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of kpis) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
