import { groupBy } from '../group-by';
import type { Kpi } from '../model/kpi';
import type { Objective } from '../model/objective';
import type { Unit } from '../model/unit';
import type { CascadeScope } from './cascade-scope';
import { unitTree } from './unit-tree';

/** To which unit everything belongs. The company is `''`, whether or not it has a row of its own. */
export interface Organisation {
  readonly company?: Unit;
  /** The units below the company. */
  readonly below: readonly Unit[];
  readonly unitOfObjective: (id: string) => string;
  readonly objectivesOf: ReadonlyMap<string, readonly Objective[]>;
  /** The KPIs in use by their own unit, else by their objective's. */
  readonly kpisOf: ReadonlyMap<string, readonly Kpi[]>;
}

export function organisationOf({ scorecard, kpis, objectiveById }: CascadeScope): Organisation {
  const company = unitTree(scorecard.units).unit;
  const below = scorecard.units.filter((unit) => unit.id !== company?.id);
  const ids = new Set(below.map((unit) => unit.id));
  const known = (unit: string | undefined): string =>
    unit !== undefined && ids.has(unit) ? unit : '';
  const unitOfObjective = (id: string): string => known(objectiveById.get(id)?.unit);
  return {
    company,
    below,
    unitOfObjective,
    objectivesOf: groupBy(scorecard.objectives, ({ id }) => unitOfObjective(id)),
    kpisOf: groupBy(kpis, (kpi) => known(kpi.unit) || unitOfObjective(kpi.objective ?? '')),
  };
}
