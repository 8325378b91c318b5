import type { Scorecard } from '../model/scorecard';
import { wholeWeights } from './whole-weights';

/** The weights of the units right below one, in proportion, so that they make 100 or, typed as shares, 1. */
export function wholeUnitWeights(scorecard: Scorecard, parent: string): Scorecard {
  const children = scorecard.units.filter((unit) => unit.parent === parent);
  const { weights } = wholeWeights(children);
  const weightOf = new Map(children.map(({ id }, index) => [id, weights[index]]));
  return {
    ...scorecard,
    units: scorecard.units.map((unit) =>
      weightOf.has(unit.id) ? { ...unit, weight: weightOf.get(unit.id) } : unit,
    ),
  };
}
