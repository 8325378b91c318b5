import type { Kpi } from '../model/kpi';
import type { CascadeScope } from './cascade-scope';
import type { Organisation } from './organisation';

/** Every objective that a unit's objectives and KPIs lead up to, over "Contributes to" and "Part of". */
export function objectivesSeenBy(
  unit: string,
  { objectivesOf, kpisOf }: Organisation,
  scope: CascadeScope,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const look = (id: string | undefined): void => {
    if (id !== undefined && scope.objectiveById.has(id)) seen.add(id);
  };
  for (const { id } of objectivesOf.get(unit) ?? []) look(id);
  for (const kpi of kpisOf.get(unit) ?? []) {
    for (const { objective } of wholesOf(kpi, scope)) look(objective);
  }
  // A set may grow while it is read: the objectives above are looked at in their turn.
  for (const id of seen) look(scope.objectiveById.get(id)?.contributesTo);
  return seen;
}

/** The KPI and, upwards, those that it is a part of. */
function wholesOf(kpi: Kpi, { kpiById }: CascadeScope): Set<Kpi> {
  const wholes = new Set([kpi]);
  for (const { partOf } of wholes) {
    const whole = kpiById.get(partOf ?? '');
    if (whole) wholes.add(whole);
  }
  return wholes;
}
