import type { Scorecard } from '../../../scorecard/model/scorecard';

/** How many actions of each KPI are neither done nor dropped. */
export function openActionsOf({ actions }: Scorecard): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kpi, status } of actions) {
    if (kpi === undefined || status === 'Done' || status === 'Dropped') continue;
    counts.set(kpi, (counts.get(kpi) ?? 0) + 1);
  }
  return counts;
}
