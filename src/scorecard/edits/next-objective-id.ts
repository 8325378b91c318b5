import type { Objective } from '../model/objective';
import type { Scorecard } from '../model/scorecard';
import { nextId } from './next-id';

/**
 * The ID of a new objective, named after its unit and its perspective.
 *
 * @example nextObjectiveId(scorecard, { perspective: 'C', unit: 'SA' }) // "SA.C1"
 */
export function nextObjectiveId(
  { objectives }: Pick<Scorecard, 'objectives'>,
  { perspective = 'O', unit }: Pick<Objective, 'perspective' | 'unit'>,
): string {
  const stem = unit === undefined ? perspective : `${unit}.${perspective}`;
  return nextId(
    stem,
    objectives.map(({ id }) => id),
  );
}
