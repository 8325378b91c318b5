import { groupBy } from '../group-by';
import { isEntered, type Entry } from './entry';

/** Whose figures are missing. */
export interface WaitingFor {
  /** Absent for KPIs without an owner. */
  readonly owner?: string;
  readonly entries: readonly Entry[];
}

/** The missing figures by owner: who owes most comes first, KPIs without an owner last. */
export function waitingFor(entries: readonly Entry[]): WaitingFor[] {
  const missing = entries.filter((entry) => !isEntered(entry));
  const byOwner = groupBy(missing, ({ kpi }) => kpi.owner?.trim() ?? '');
  return Array.from(byOwner, ([owner, own]): WaitingFor => ({
    ...(owner !== '' && { owner }),
    entries: own,
  })).sort(
    (a, b) =>
      Number(a.owner === undefined) - Number(b.owner === undefined) ||
      b.entries.length - a.entries.length,
  );
}
