import { settingsOf } from '../evaluation/settings';
import type { Kpi } from '../model/kpi';
import type { KpiReview } from '../model/kpi-review';
import type { Scorecard } from '../model/scorecard';
import type { CalendarDate } from '../periods/calendar-date';
import { lastDayOf } from '../periods/period-days';
import { shift, type Period } from '../periods/period';
import { changeKpi } from './change-kpi';
import { putFigures } from './put-figures';
import { targetPeriods } from './target-periods';

/** What is decided about one KPI in a review of the KPI system. */
export interface KpiDecision {
  readonly kpi: string;
  readonly decision: NonNullable<KpiReview['decision']>;
  readonly reason?: string;
  /** What changes, in words, for the record. */
  readonly change?: string;
  readonly modified?: ModifiedKpi;
}

/** What a decision to modify changes; a field that is there but undefined becomes blank. */
export interface ModifiedKpi {
  readonly definition?: Partial<Pick<Kpi, 'green' | 'amber' | 'measureUnit'>>;
  /** For every open period after the reviewed one, to the end of its fiscal year. */
  readonly target?: number;
}

export interface KpiSystemReview {
  readonly date: CalendarDate;
  readonly trigger: NonNullable<KpiReview['trigger']>;
  /** The last period that the KPIs were looked at for. */
  readonly period: Period;
  readonly decisions: readonly KpiDecision[];
}

/**
 * The scorecard after a review of its KPIs: each decision is a row of the record, modified KPIs have their new definition,
 * and eliminated ones are in use no longer than the reviewed period. Their history stays.
 */
export function applyKpiReview(scorecard: Scorecard, review: KpiSystemReview): Scorecard {
  const changed = review.decisions.reduce((now, one) => decided(now, one, review), scorecard);
  const { date, trigger } = review;
  const rows = review.decisions.map(({ kpi, decision, reason, change }): KpiReview => ({
    date,
    trigger,
    kpi,
    decision,
    ...(reason && { reason }),
    ...(change && { change }),
  }));
  return { ...changed, kpiReviews: [...changed.kpiReviews, ...rows] };
}

function decided(
  scorecard: Scorecard,
  { kpi: id, decision, modified }: KpiDecision,
  review: KpiSystemReview,
): Scorecard {
  const kpi = scorecard.kpis.find((each) => each.id === id);
  if (!kpi || decision === 'Keep') return scorecard;
  if (decision === 'Eliminate') {
    return changeKpi(scorecard, id, { activeTo: lastDayInUse(kpi, scorecard, review) });
  }
  const defined = changeKpi(scorecard, id, modified?.definition ?? {});
  const { target } = modified ?? {};
  if (target === undefined) return defined;
  const { chosen, closed, later } = targetPeriods(scorecard, kpi, shift(review.period, 1));
  const open = [...(closed === undefined ? chosen : []), ...later];
  return putFigures(
    defined,
    open.map((period) => ({ kpi: id, period, figures: { target } })),
  );
}

/** The end of the reviewed period, or the day of the review where that comes first; never before the KPI began. */
function lastDayInUse(
  { activeFrom }: Kpi,
  { setup }: Scorecard,
  { date, period }: KpiSystemReview,
): CalendarDate {
  const end = lastDayOf(period, settingsOf(setup).calendar);
  const last = date < end ? date : end;
  return activeFrom !== undefined && activeFrom > last ? activeFrom : last;
}
