import type { Objective } from '../model/objective';
import type { Unit } from '../model/unit';
import type { CascadeScope } from './cascade-scope';
import { objectivesSeenBy } from './objectives-seen';
import { organisationOf } from './organisation';

/** Where the lines between the company and its units are broken. */
export interface AlignmentGaps {
  /** Objectives of the company that no unit below supports. Without units there is nobody to support them. */
  readonly notCarried: readonly Objective[];
  /** Units from whose objectives and KPIs no way leads up to an objective of the company. */
  readonly withoutSight: readonly Unit[];
  /** Objectives of units that contribute to none above. */
  readonly unlinked: readonly Objective[];
  /** What was looked at: a company without objectives shows nothing to see. */
  readonly checked: { readonly objectives: number; readonly units: number };
}

/** Finds the gaps of the whole organisation, over "Contributes to" and "Part of". */
export function alignmentGaps(scope: CascadeScope): AlignmentGaps {
  const organisation = organisationOf(scope);
  const { below, objectivesOf } = organisation;
  const ofCompany = objectivesOf.get('') ?? [];
  const carried = new Set<string>();
  const withoutSight: Unit[] = [];
  for (const unit of below) {
    const seen = objectivesSeenBy(unit.id, organisation, scope);
    for (const id of seen) carried.add(id);
    if (!ofCompany.some(({ id }) => seen.has(id))) withoutSight.push(unit);
  }
  const areSeen = ofCompany.length > 0;
  return {
    notCarried: below.length === 0 ? [] : ofCompany.filter(({ id }) => !carried.has(id)),
    withoutSight: areSeen ? withoutSight : [],
    unlinked: areSeen
      ? below
          .flatMap(({ id }) => objectivesOf.get(id) ?? [])
          .filter(({ contributesTo }) => !scope.objectiveById.has(contributesTo ?? ''))
      : [],
    checked: {
      objectives: below.length === 0 ? 0 : ofCompany.length,
      units: areSeen ? below.length : 0,
    },
  };
}
