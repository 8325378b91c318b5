import type {
  ObjectiveResult,
  PerspectiveResult,
  UnitResult,
} from '../../../scorecard/evaluation/evaluation';

/** The result of an objective of a unit or of those below it. */
export function objectiveResult(top: UnitResult, id: string): ObjectiveResult | undefined {
  return allObjectives(top).find(({ objective }) => objective.id === id);
}

/** The objectives of lower units that contribute to one. */
export function supportersOf(top: UnitResult, id: string): ObjectiveResult[] {
  return allObjectives(top).filter(({ objective }) => objective.contributesTo === id);
}

/** The result of a perspective in the unit at the top. */
export function perspectiveResult(
  { perspectives }: UnitResult,
  id: string,
): PerspectiveResult | undefined {
  return perspectives.find(({ perspective }) => perspective.id === id);
}

function allObjectives({ perspectives, children }: UnitResult): ObjectiveResult[] {
  return [
    ...perspectives.flatMap(({ objectives }) => objectives),
    ...children.flatMap(allObjectives),
  ];
}
