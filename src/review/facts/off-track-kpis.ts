import { pointsLost } from '../../scorecard/evaluation/points-lost';
import type { Status } from '../../scorecard/model/status';
import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';
import { scoreSource } from './score-source';

/** A KPI that misses its target, with the points of the overall score that it takes. */
export interface MissedKpi {
  readonly row: KpiRow;
  /** Above zero; absent where it has no share in the score. */
  readonly lost?: number;
}

/** The KPIs that are shown red, those that cost the score most first. */
export function offTrackKpis(subject: ReviewSubject): readonly MissedKpi[] {
  return missed(subject, 'Red');
}

/** The KPIs that are shown amber, in the same order. */
export function watchedKpis(subject: ReviewSubject): readonly MissedKpi[] {
  return missed(subject, 'Amber');
}

/** True when at least one KPI is shown in a colour. */
export function anyJudged({ outline }: Pick<ReviewSubject, 'outline'>): boolean {
  const colours: readonly Status[] = ['Green', 'Amber', 'Red'];
  return outline.kpis.some(({ result }) => colours.includes(result.status));
}

/** Points of the overall score that a KPI takes; undefined where it has no share in it. */
export function lostPoints({ result }: KpiRow, subject: ReviewSubject): number | undefined {
  return scoreSource(subject) === 'KPIs' ? pointsLost(result, subject.settings) : undefined;
}

function missed(subject: ReviewSubject, status: Status): readonly MissedKpi[] {
  return subject.outline.kpis
    .filter(({ result }) => result.status === status)
    .map((row) => ({ row, lost: lostPoints(row, subject) }))
    .sort(
      (a, b) => (b.lost ?? -1) - (a.lost ?? -1) || scoreOf(a) - scoreOf(b) || a.row.row - b.row.row,
    );
}

/** Whoever has no score stands after those with the same loss. */
function scoreOf({ row }: MissedKpi): number {
  return row.result.score ?? Number.MAX_VALUE;
}
