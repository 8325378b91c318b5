import type { EvaluationContext } from '../evaluation/evaluation-context';
import { actionsDue } from './actions-due';
import type { Deadline } from './deadline';
import { figuresDue } from './figures-due';
import { kpiReviewsDue } from './kpi-reviews-due';
import { reviewsDue } from './reviews-due';
import type { TimeSpan } from './time-span';

const ORDER: readonly Deadline['kind'][] = [
  'figures',
  'review',
  'actions',
  'kpi-reviews',
  'kpi-system',
];

/** All that is due in a span of time and not done, the earliest first. */
export function deadlines(context: EvaluationContext, span: TimeSpan): readonly Deadline[] {
  const all = [
    ...figuresDue(context, span),
    ...reviewsDue(context, span),
    ...actionsDue(context.scorecard, span),
    ...kpiReviewsDue(context, span),
  ];
  return all.sort(
    (a, b) =>
      Number(a.due > b.due) - Number(a.due < b.due) ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}
