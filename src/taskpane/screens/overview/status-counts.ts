import type { Evaluation } from '../../../scorecard/evaluation/evaluation';
import type { Status } from '../../../scorecard/model/status';

/** In the order in which they are counted on the screen. */
export const COUNTED: readonly Status[] = [
  'Green',
  'Amber',
  'Red',
  'No data',
  'Not due',
  'Not scored',
];

/** How many KPIs have each status; one that no KPI has is not among them. */
export function statusCounts({ kpis }: Pick<Evaluation, 'kpis'>): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of kpis) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
