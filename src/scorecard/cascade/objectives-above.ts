import { firstById } from '../first-by-id';
import type { Objective } from '../model/objective';
import type { Scorecard } from '../model/scorecard';
import { unitTree } from './unit-tree';

/** The objectives that one of a unit may contribute to: those of the unit above first, then of the ones above that. */
export function objectivesAbove(
  { units, objectives }: Pick<Scorecard, 'units' | 'objectives'>,
  unit: string | undefined,
): readonly Objective[] {
  const byId = firstById(units);
  const company = unitTree(units).unit?.id;
  const isKnown = (id: string | undefined): boolean => byId.has(id ?? '');
  const own = isKnown(unit) ? unit : company;
  const above = new Set<string | undefined>();
  for (
    let parent = byId.get(own ?? '')?.parent;
    parent !== undefined && isKnown(parent) && !above.has(parent);
    parent = byId.get(parent)?.parent
  ) {
    above.add(parent);
  }
  // Without one unit at the top the company has no row: its objectives name no unit.
  if (own !== company) above.add(company);
  return [...above].flatMap((id) =>
    objectives.filter((each) => (isKnown(each.unit) ? each.unit : company) === id),
  );
}
