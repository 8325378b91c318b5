import { unitsBelow } from '../cascade/units-below';
import type { Scorecard } from '../model/scorecard';
import type { Unit } from '../model/unit';
import { freeId } from './free-id';

/**
 * A scorecard with a unit added, or changed when its ID is there. The first unit of a scorecard without any brings the
 * company with it, named as given, and stands below it: a single unit would be taken for the company itself.
 */
export function saveUnit(scorecard: Scorecard, unit: Unit, company: string): Scorecard {
  const { units } = scorecard;
  if (units.some(({ id }) => id === unit.id)) {
    return { ...scorecard, units: units.map((each) => (each.id === unit.id ? unit : each)) };
  }
  if (units.length > 0) return { ...scorecard, units: belowItsParent(units, unit) };
  const top: Unit = { id: freeId('CO', [unit.id]), name: company, level: 'Company' };
  return { ...scorecard, units: [top, { ...unit, parent: top.id }] };
}

/** After its parent and what is below that already, so that the table reads like the tree. */
function belowItsParent(units: readonly Unit[], unit: Unit): readonly Unit[] {
  const { parent } = unit;
  if (parent === undefined) return [...units, unit];
  const branch = new Set([parent, ...unitsBelow(units, parent).map((each) => each.unit.id)]);
  const last = units.findLastIndex(({ id }) => branch.has(id));
  return [...units.slice(0, last + 1), unit, ...units.slice(last + 1)];
}
