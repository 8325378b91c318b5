import * as fc from 'fast-check';
import type { Objective } from '../../src/scorecard/model/objective';
import type { Perspective } from '../../src/scorecard/model/perspective';
import { LINK_STRENGTHS, type StrategyLink } from '../../src/scorecard/model/strategy-link';
import { UNIT_LEVELS, type Unit } from '../../src/scorecard/model/unit';
import type { Ids } from './ids';
import { colour, maybe, shortText, someOf, weight } from './values';
import type { When } from './when';

/** What KPIs hang from. */
export interface Structure {
  readonly perspectives: readonly Perspective[];
  readonly units: readonly Unit[];
  readonly objectives: readonly Objective[];
  readonly links: readonly StrategyLink[];
}

/** Perspectives, units, objectives and links with the given IDs; parents form no loop. */
export function arbitraryStructure(ids: Ids, when: When): fc.Arbitrary<Structure> {
  return fc.record({
    perspectives: fc.tuple(...ids.perspectives.map(arbitraryPerspective)),
    units: fc.tuple(...ids.units.map((id, index) => arbitraryUnit(id, ids.units.slice(0, index)))),
    objectives: fc.tuple(
      ...ids.objectives.map((id, index) =>
        arbitraryObjective(id, ids, ids.objectives.slice(0, index), when),
      ),
    ),
    links: arbitraryLinks(ids),
  });
}

function arbitraryPerspective(id: string): fc.Arbitrary<Perspective> {
  return fc.record(
    { id: fc.constant(id), name: shortText, question: shortText, weight, colour: shortText },
    { requiredKeys: ['id', 'name'] },
  );
}

function arbitraryUnit(id: string, above: readonly string[]): fc.Arbitrary<Unit> {
  return fc.record(
    {
      id: fc.constant(id),
      name: shortText,
      level: fc.constantFrom(...UNIT_LEVELS),
      weight,
      head: shortText,
      ...maybe('parent', above),
    },
    { requiredKeys: ['id', 'name'] },
  );
}

function arbitraryObjective(
  id: string,
  ids: Ids,
  above: readonly string[],
  when: When,
): fc.Arbitrary<Objective> {
  const plain = fc.record(
    {
      id: fc.constant(id),
      name: shortText,
      owner: shortText,
      weight,
      theme: shortText,
      overridePeriod: when.period,
      overrideReason: shortText,
      perspective: fc.constantFrom(...ids.perspectives),
      ...maybe('unit', ids.units),
      ...maybe('contributesTo', above),
    },
    { requiredKeys: ['id', 'name', 'perspective'] },
  );
  const override = fc.record({
    statusOverride: colour,
    overrideReason: shortText,
    overridePeriod: when.period,
  });
  return someOf(plain, override);
}

function arbitraryLinks({ objectives }: Ids): fc.Arbitrary<StrategyLink[]> {
  const pairs = objectives.flatMap((from, index) =>
    objectives.slice(index + 1).map((to) => ({ from, to })),
  );
  return fc.subarray(pairs).chain((chosen) =>
    fc.tuple(
      ...chosen.map((ends) =>
        fc
          .record(
            {
              hypothesis: shortText,
              strength: fc.constantFrom(...LINK_STRENGTHS),
              lagPeriods: fc.integer({ min: 0, max: 12 }),
            },
            { requiredKeys: [] },
          )
          .map((rest) => ({ ...ends, ...rest })),
      ),
    ),
  );
}
