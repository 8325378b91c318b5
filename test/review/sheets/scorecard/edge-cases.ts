import { reviewSubject, type ReviewSubject } from '../../../../src/review/subject/review-subject';
import type { ReviewOptions } from '../../../../src/review/subject/review-options';
import {
  buildScorecard,
  months,
  periodOf,
  type KpiRows,
  type SmallScorecard,
} from '../../../scorecard/build-scorecard';

/** The review of a small scorecard. */
export function subjectOf(
  small: SmallScorecard,
  period = '2026-02',
  options: ReviewOptions = {},
): ReviewSubject {
  return reviewSubject(buildScorecard(small), periodOf(period), options);
}

/** The row of a KPI. */
export function rowOfKpi({ outline }: ReviewSubject, id: string): number {
  const found = outline.kpiById.get(id);
  if (found === undefined) throw new Error(`${id} is not in the review.`);
  return found.row;
}

/** Actuals of January and February 2026 with their targets. */
function both(january: number, february: number): KpiRows['data'] {
  return months(2026, [january, february]);
}

/** One KPI for each way in which a figure can be unusual, all in February 2026. */
export const EDGE_CASES: readonly KpiRows[] = [
  { id: 'plain', target: 100, data: both(100, 90) },
  { id: 'lower', direction: 'lower', target: 50, data: both(50, 60) },
  { id: 'percent', measureUnit: '%', target: 0.9, data: both(0.9, 0.88) },
  { id: 'missing', target: 100, data: months(2026, [100]) },
  { id: 'first', frequency: 'Quarter', target: 5, data: { '2026-Q1': 5 } },
  { id: 'carried', frequency: 'Quarter', target: 5, data: { '2025-Q4': 5, '2026-Q1': 6 } },
  { id: 'no target', data: both(1, 2) },
  { id: 'unscored', direction: 'none', target: 5, data: both(1, 2) },
  { id: 'zero', target: 0, data: both(0, -2) },
  { id: 'negative', target: -10, data: both(-10, -5) },
  { id: 'yes', direction: 'yesno', data: both(1, 0) },
  {
    id: 'by hand',
    target: 100,
    data: {
      '2026-01': 100,
      '2026-02': { actual: 50, override: 'Green', overrideReason: 'Agreed with the board' },
    },
  },
  {
    id: 'range',
    direction: 'range',
    measureUnit: '%',
    rangeLow: 0.78,
    rangeHigh: 0.86,
    data: both(0.8, 0.9),
  },
  {
    id: 'first range',
    direction: 'range',
    frequency: 'Quarter',
    aggregation: 'sum',
    rangeLow: 5,
    rangeHigh: 7.5,
    data: { '2026-Q1': 6 },
  },
  { id: 'loose', objective: 'unknown', target: 100, data: both(100, 120) },
];
