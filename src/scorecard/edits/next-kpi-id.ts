import type { Scorecard } from '../model/scorecard';
import { nextId } from './next-id';

/**
 * The ID for a new KPI: behind that of its objective, F1.3, else K4. One that the Data table or a snapshot still knows is
 * not given again, or the new KPI would inherit the history of a deleted one.
 */
export function nextKpiId(
  { kpis, readings, snapshots }: Pick<Scorecard, 'kpis' | 'readings' | 'snapshots'>,
  objective: string | undefined,
): string {
  const known = new Set([
    ...kpis.map(({ id }) => id),
    ...readings.map(({ kpi }) => kpi),
    ...snapshots.map(({ id }) => id),
  ]);
  return nextId(objective === undefined ? 'K' : `${objective}.`, known);
}
