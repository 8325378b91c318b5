import { unitTree } from '../cascade/unit-tree';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';

/**
 * The periods that were reported as they stand: closed by the review of the company, or frozen by a first snapshot. In
 * the order of their first closing, each once.
 */
export function closedPeriods({ reviews, snapshots, units }: Scorecard): readonly Period[] {
  const company = unitTree(units).unit?.id;
  const closed = new Map<string, Period>();
  const add = (period: Period): void => {
    const key = `${period.grain}${period.ordinal}`;
    if (!closed.has(key)) closed.set(key, period);
  };
  for (const { kind, period } of snapshots) if (kind === 'First') add(period);
  for (const { period, unit, closedOn } of reviews) {
    if (closedOn !== undefined && (unit === undefined || unit === company)) add(period);
  }
  return [...closed.values()];
}
