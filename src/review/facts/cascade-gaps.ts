import type { UnitResult } from '../../scorecard/evaluation/evaluation';
import type { Objective } from '../../scorecard/model/objective';
import type { Unit } from '../../scorecard/model/unit';
import type { ReviewSubject } from '../subject/review-subject';
import { unitParts } from './unit-parts';

/** Where the line from the top to the units is broken. */
export interface CascadeGaps {
  /** Objectives of the reviewed unit that no unit carries. */
  readonly notCarried: readonly Objective[];
  /** Units without any objective of their own, neither in themselves nor below. */
  readonly withoutObjectives: readonly Unit[];
  /** Objectives of units that contribute to none above. */
  readonly withoutLine: readonly Objective[];
}

export function cascadeGaps(subject: ReviewSubject): CascadeGaps {
  const { outline, now, scorecard } = subject;
  const parts = unitParts(subject);
  const ids = new Set(scorecard.objectives.map(({ id }) => id));
  const branches = now.overall.children.flatMap(withUnitsBelow);
  const carried = (objective: Objective, kpis: readonly { result: { kpi: { id: string } } }[]) =>
    parts.objectives.has(objective.id) || kpis.some(({ result }) => parts.kpis.has(result.kpi.id));
  return {
    notCarried: outline.objectives
      .filter(({ result, kpis }) => !carried(result.objective, kpis))
      .map(({ result }) => result.objective),
    withoutObjectives: now.overall.children.flatMap((branch) => {
      const isEmpty = withUnitsBelow(branch).every((unit) => objectivesOf(unit).length === 0);
      return branch.unit && isEmpty ? [branch.unit] : [];
    }),
    withoutLine: branches
      .flatMap(objectivesOf)
      .filter(({ contributesTo }) => contributesTo === undefined || !ids.has(contributesTo)),
  };
}

function withUnitsBelow(unit: UnitResult): readonly UnitResult[] {
  return [unit, ...unit.children.flatMap(withUnitsBelow)];
}

function objectivesOf({ perspectives }: UnitResult): readonly Objective[] {
  return perspectives.flatMap(({ objectives }) => objectives.map(({ objective }) => objective));
}
