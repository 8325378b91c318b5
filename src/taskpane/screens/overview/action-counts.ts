import { isOpen } from '../../../scorecard/health/is-open';
import type { Scorecard } from '../../../scorecard/model/scorecard';

/** How many actions of each KPI are still to be done. */
export function actionCounts({ actions }: Scorecard): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const action of actions) {
    if (action.kpi === undefined || !isOpen(action)) continue;
    counts.set(action.kpi, (counts.get(action.kpi) ?? 0) + 1);
  }
  return counts;
}
