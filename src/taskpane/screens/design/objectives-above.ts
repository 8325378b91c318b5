import type { Objective } from '../../../scorecard/model/objective';
import type { Scorecard } from '../../../scorecard/model/scorecard';

/** The objectives that one may contribute to: those of the unit above its own. None for the company's. */
export function objectivesAbove(
  { objectives, units }: Scorecard,
  { id, unit }: Pick<Objective, 'id' | 'unit'>,
): readonly Objective[] {
  const parent = units.find((row) => row.id === unit)?.parent;
  if (unit === undefined || parent === undefined) return [];
  const isCompany = units.find((row) => row.id === parent)?.parent === undefined;
  return objectives.filter(
    (row) => row.id !== id && (row.unit === parent || (isCompany && row.unit === undefined)),
  );
}
