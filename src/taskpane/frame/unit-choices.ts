import { unitTree, type UnitNode } from '../../scorecard/cascade/unit-tree';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Unit } from '../../scorecard/model/unit';

/** A unit and how deep below the top it stands. */
export interface UnitChoice {
  readonly unit: Unit;
  readonly depth: number;
}

/** All units from the top down, each followed by those below it. */
export function unitChoices({ units }: Scorecard): readonly UnitChoice[] {
  return choicesIn(unitTree(units), 0);
}

function choicesIn({ unit, children }: UnitNode, depth: number): UnitChoice[] {
  const own = unit === undefined ? [] : [{ unit, depth }];
  const below = children.flatMap((child) =>
    choicesIn(child, unit === undefined ? depth : depth + 1),
  );
  return [...own, ...below];
}
