import { unitsBelow } from '../../../scorecard/cascade/units-below';
import { unitTree } from '../../../scorecard/cascade/unit-tree';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { ScreenParameters } from '../../frame/route';

/** What is chosen on the screen that copies objectives down. */
export interface CopyDraft {
  /** The unit whose objectives they are; absent for a company without a row. */
  readonly from: string | undefined;
  readonly objectives: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly withKpis: boolean;
}

/** What the screen begins with: the gap that led to it, else the unit that is looked at. */
export function firstCopy(
  { units, objectives }: Scorecard,
  looked: string | undefined,
  { objective, unit }: ScreenParameters['copy-objectives'],
): CopyDraft {
  const company = unitTree(units).unit?.id;
  const draft = { objectives: new Set<string>(), units: new Set<string>(), withKpis: false };
  if (objective !== undefined) {
    const from = objectives.find(({ id }) => id === objective)?.unit ?? company;
    return { ...draft, from, objectives: new Set([objective]) };
  }
  if (unit !== undefined) {
    const from = units.find(({ id }) => id === unit)?.parent ?? company;
    return { ...draft, from, units: new Set([unit]) };
  }
  const hasBelow = looked !== undefined && unitsBelow(units, looked).length > 0;
  return { ...draft, from: hasBelow ? looked : company };
}
