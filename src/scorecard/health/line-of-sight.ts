import type { Kpi } from '../model/kpi';
import type { Objective } from '../model/objective';
import { finding } from './finding';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { organisationOf, type Organisation } from './organisation';

/** C1: an objective of the company that no unit below supports. Without units there is nobody to support it. */
export const objectiveCarried: HealthRule = {
  code: 'C1',
  check: (context) => {
    const organisation = organisationOf(context);
    const ofCompany = organisation.below.length === 0 ? [] : objectivesOfCompany(organisation);
    const carried = new Set(
      organisation.below.flatMap(({ id }) => [...objectivesSeenBy(id, organisation, context)]),
    );
    return {
      checked: ofCompany.length,
      findings: ofCompany
        .filter(({ id }) => !carried.has(id))
        .map(({ id, name }) =>
          finding('objectiveNotCarried', { table: 'BSC_Objectives', id }, { name, id }),
        ),
    };
  },
};

/**
 * C2: a unit or person from whose objectives and KPIs no way leads up to an objective of the company. A company without
 * objectives of its own shows nothing to see.
 */
export const lineOfSight: HealthRule = {
  code: 'C2',
  check: (context) => {
    const organisation = organisationOf(context);
    const ofCompany = objectivesOfCompany(organisation);
    if (ofCompany.length === 0) return { checked: 0, findings: [] };
    const blind = organisation.below.filter(({ id }) => {
      const seen = objectivesSeenBy(id, organisation, context);
      return !ofCompany.some((objective) => seen.has(objective.id));
    });
    return {
      checked: organisation.below.length,
      findings: blind.map(({ id, name }) =>
        finding('unitWithoutSight', { table: 'BSC_Units', id }, { name, id }),
      ),
    };
  },
};

function objectivesOfCompany({ objectivesOf }: Organisation): readonly Objective[] {
  return objectivesOf.get('') ?? [];
}

/** Every objective that a unit's objectives and KPIs lead up to, over "Contributes to" and "Part of". */
function objectivesSeenBy(
  unit: string,
  { objectivesOf, kpisOf }: Organisation,
  context: HealthContext,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const look = (id: string | undefined): void => {
    if (id !== undefined && context.objectiveById.has(id)) seen.add(id);
  };
  for (const { id } of objectivesOf.get(unit) ?? []) look(id);
  for (const kpi of kpisOf.get(unit) ?? []) {
    for (const { objective } of wholesOf(kpi, context)) look(objective);
  }
  // A set may grow while it is read: the objectives above are looked at in their turn.
  for (const id of seen) look(context.objectiveById.get(id)?.contributesTo);
  return seen;
}

/** The KPI and, upwards, those that it is a part of. */
function wholesOf(kpi: Kpi, { kpiById }: HealthContext): Set<Kpi> {
  const wholes = new Set([kpi]);
  for (const { partOf } of wholes) {
    const whole = kpiById.get(partOf ?? '');
    if (whole) wholes.add(whole);
  }
  return wholes;
}
