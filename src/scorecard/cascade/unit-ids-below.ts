import { groupBy } from '../group-by';
import type { Unit } from '../model/unit';

/** All units below one, without itself. */
export function unitIdsBelow(units: readonly Unit[], id: string): ReadonlySet<string> {
  const childrenOf = groupBy(units, ({ parent }) => parent ?? '');
  const found = new Set([id]);
  // A set may grow while it is read: the children of the children follow in their turn.
  for (const parent of found) for (const child of childrenOf.get(parent) ?? []) found.add(child.id);
  found.delete(id);
  return found;
}
