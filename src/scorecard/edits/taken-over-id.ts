import type { Unit } from '../model/unit';
import { freeId } from './free-id';

/** The ID of what a unit takes over from the one above, "SA.F2": the unit's in front of the other one's own. */
export function takenOverId(
  id: string,
  unit: Unit,
  from: Unit | undefined,
  taken: Iterable<string>,
): string {
  const front = `${from?.id ?? ''}.`;
  const own = from && id.startsWith(front) ? id.slice(front.length) : id;
  return freeId(`${unit.id}.${own}`, taken);
}
