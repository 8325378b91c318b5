import { scorecardOfUnit } from '../../scorecard/cascade/scorecard-of-unit';
import { evaluate } from '../../scorecard/evaluation/evaluate';
import { evaluationContext } from '../../scorecard/evaluation/evaluation-context';
import type { Settings } from '../../scorecard/evaluation/settings';
import type { Kpi } from '../../scorecard/model/kpi';
import type { KpiReview } from '../../scorecard/model/kpi-review';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { samePeriod, shift, type Period } from '../../scorecard/periods/period';
import { answersFor, type Answers } from '../facts/answers';
import { kpiDecisions } from '../facts/kpi-decisions';
import type { BuiltRecord } from './built-record';

/** The tables that a review is compared with. */
export interface Collecting {
  readonly scorecard: Scorecard;
  readonly record: BuiltRecord;
  readonly settings: Settings;
  /** Whatever the case in which its ID is written. */
  readonly kpiOf: (id: string) => Kpi | undefined;
  /** What the tables say of a KPI that is off track. */
  readonly answersOf: (kpi: Kpi) => Answers;
  /** Whether what is written about a period is about this review of a KPI. */
  readonly speaksFor: (kpi: Kpi, period: Period | undefined) => boolean;
  /** What was decided about a KPI in this review. */
  readonly reviewOf: (kpi: Kpi) => KpiReview | undefined;
}

export function collectingInto(scorecard: Scorecard, record: BuiltRecord): Collecting {
  const { period, asOf } = record;
  const context = evaluationContext(scorecard);
  const { settings } = context;
  const { kpiById } = evaluate(scorecard, period, context);
  const kpis = new Map(scorecard.kpis.map((kpi) => [kpi.id.toLowerCase(), kpi]));
  // A quarterly KPI has the figures of its quarter, and what is written about them counts as well.
  const periodOf = ({ id }: Kpi): Period => kpiById.get(id)?.period ?? period;
  const previous = shift(period, -1);
  const unit = scorecard.units.find(({ id }) => id === record.unit);
  const own = unit === undefined ? scorecard : scorecardOfUnit(scorecard, unit);
  const { inThisReview } = kpiDecisions({ scorecard: own, asOf, previous, settings });
  return {
    scorecard,
    record,
    settings,
    kpiOf: (id) => kpis.get(id.toLowerCase()),
    answersOf: (kpi) =>
      answersFor({ result: { kpi, period: periodOf(kpi) } }, { scorecard, period, settings }),
    speaksFor: (kpi, other) =>
      other !== undefined && (samePeriod(other, period) || samePeriod(other, periodOf(kpi))),
    reviewOf: ({ id }) => inThisReview.get(id),
  };
}
