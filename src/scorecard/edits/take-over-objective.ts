import { unitTree } from '../cascade/unit-tree';
import type { Objective } from '../model/objective';
import type { Scorecard } from '../model/scorecard';
import type { Unit } from '../model/unit';
import { takenOverId } from './taken-over-id';
import { weightBeside } from './weight-beside';

/** The objective by which a unit carries one of the company or of a unit above. */
export interface TakenOverObjective {
  readonly scorecard: Scorecard;
  readonly objective: Objective;
  /** False where the unit carries it already. */
  readonly isNew: boolean;
}

/**
 * Gives a unit an objective that contributes to a given one: the one that it has, else a copy with its head as owner. The
 * copy contributes to what the units between carry of it, else to the objective itself.
 */
export function takeOverObjective(
  scorecard: Scorecard,
  objective: Objective,
  unit: Unit,
): TakenOverObjective {
  const carried = carriedBy(unit.id, objective, scorecard);
  if (carried) return { scorecard, objective: carried, isNew: false };
  const { objectives, units } = scorecard;
  const from = units.find(({ id }) => id === objective.unit) ?? unitTree(units).unit;
  const above = nearestAbove(unit, objective, scorecard);
  const beside = objectives.filter(
    (each) => each.unit === unit.id && each.perspective === objective.perspective,
  );
  const copy: Objective = {
    id: takenOverId(
      objective.id,
      unit,
      from,
      objectives.map(({ id }) => id),
    ),
    name: objective.name,
    perspective: objective.perspective,
    unit: unit.id,
    contributesTo: above.id,
    owner: unit.head,
    weight: weightBeside(beside, objective.weight),
    theme: objective.theme,
  };
  return {
    scorecard: { ...scorecard, objectives: [...objectives, copy] },
    objective: copy,
    isNew: true,
  };
}

/** The unit's objective that contributes to the given one, be it over others. */
function carriedBy(
  unit: string,
  objective: Objective,
  { objectives }: Scorecard,
): Objective | undefined {
  const supporting = new Set([objective.id]);
  // A set may grow while it is read: those who support a supporter follow in their turn.
  for (const above of supporting) {
    for (const each of objectives) {
      if (each.contributesTo !== above || supporting.has(each.id)) continue;
      if (each.unit === unit) return each;
      supporting.add(each.id);
    }
  }
  return undefined;
}

/** What the nearest unit above carries of an objective. */
function nearestAbove(unit: Unit, objective: Objective, scorecard: Scorecard): Objective {
  const passed = new Set([unit.id]);
  const parentOf = ({ parent }: Unit): Unit | undefined =>
    scorecard.units.find(({ id }) => id === parent && !passed.has(id));
  for (let above = parentOf(unit); above; above = parentOf(above)) {
    passed.add(above.id);
    const carried = carriedBy(above.id, objective, scorecard);
    if (carried) return carried;
  }
  return objective;
}
