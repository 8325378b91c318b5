import { countedScores } from '../../scorecard/evaluation/counted-scores';
import type { KpiRow } from '../subject/outline';
import type { ReviewSubject } from '../subject/review-subject';
import { MATERIAL_POINTS, pointsMoved } from './points-moved';
import { scoreSource } from './score-source';

/** A KPI that did well, and by how much. */
export interface Improvement {
  readonly row: KpiRow;
  readonly by: number;
}

/** The best news of a review, the largest first. */
export interface Improvements {
  /**
   * What `by` counts: points won for the overall score; points of the KPI's own score, where KPIs have no share; or, in
   * the first review, the ratio of the target that is reached.
   */
  readonly measuredBy: 'points' | 'own score' | 'achievement';
  readonly best: readonly Improvement[];
}

const MOST = 5;

export function improvementsOf(subject: ReviewSubject): Improvements {
  const { before } = subject;
  if (before === undefined) {
    return listed('achievement', subject, ({ result }) =>
      result.achievement !== undefined && result.status === 'Green'
        ? result.achievement
        : undefined,
    );
  }
  const moved = scoreSource(subject) === 'KPIs' ? pointsMoved(subject) : undefined;
  const scoresBefore = countedScores(before);
  return listed(moved ? 'points' : 'own score', subject, ({ result: { kpi, score } }) => {
    const scoreBefore = scoresBefore.get(kpi.id);
    // A better share alone is no improvement of the KPI.
    if (score === undefined || scoreBefore === undefined || score <= scoreBefore) return undefined;
    const by = moved ? (moved.get(kpi.id) ?? 0) : (score - scoreBefore) * 100;
    return by >= MATERIAL_POINTS ? by : undefined;
  });
}

function listed(
  measuredBy: Improvements['measuredBy'],
  { outline }: ReviewSubject,
  measure: (row: KpiRow) => number | undefined,
): Improvements {
  const best = outline.kpis
    .flatMap((row) => {
      const by = measure(row);
      return by === undefined ? [] : [{ row, by }];
    })
    .sort((a, b) => b.by - a.by || a.row.row - b.row.row)
    .slice(0, MOST);
  return { measuredBy, best };
}
