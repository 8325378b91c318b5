import { groupBy } from '../group-by';
import type { Kpi } from '../model/kpi';
import type { Objective } from '../model/objective';
import type { CascadeScope } from './cascade-scope';
import { organisationOf, type Organisation } from './organisation';

/** An objective or a KPI. */
export type SightItem =
  | { readonly kind: 'objective'; readonly objective: Objective }
  | { readonly kind: 'KPI'; readonly kpi: Kpi };

/** Who stands above whom between the vision and the smallest part of a KPI. */
export interface SightEdges {
  readonly organisation: Organisation;
  readonly objective: (id: string | undefined) => SightItem | undefined;
  readonly kpi: (id: string | undefined) => SightItem | undefined;
  /** Whether an item stands right below the vision: it is an objective of the company. */
  readonly isOfCompany: (item: SightItem) => boolean;
  /** What an item stands below, the nearest first: a KPI below its objective and the KPI that it is a part of. */
  readonly above: (item: SightItem) => readonly SightItem[];
  /** What stands right below an item: KPIs first, in the order of their tables. */
  readonly below: (item: SightItem) => readonly SightItem[];
}

/** The edges of a scorecard; each objective and each KPI is one item. */
export function sightEdges(scope: CascadeScope): SightEdges {
  const organisation = organisationOf(scope);
  const objectives = new Map(
    [...scope.objectiveById].map(([id, objective]) => [
      id,
      { kind: 'objective', objective } as const,
    ]),
  );
  const kpis = new Map([...scope.kpiById].map(([id, kpi]) => [id, { kind: 'KPI', kpi } as const]));
  const objective = (id: string | undefined): SightItem | undefined => objectives.get(id ?? '');
  const kpi = (id: string | undefined): SightItem | undefined => kpis.get(id ?? '');
  const measuring = groupBy([...kpis.values()], (item) => item.kpi.objective ?? '');
  const parts = groupBy([...kpis.values()], (item) => item.kpi.partOf ?? '');
  const supporting = groupBy(
    [...objectives.values()],
    (item) => item.objective.contributesTo ?? '',
  );
  return {
    organisation,
    objective,
    kpi,
    isOfCompany: (item) =>
      item.kind === 'objective' && organisation.unitOfObjective(item.objective.id) === '',
    above: (item) =>
      (item.kind === 'objective'
        ? [objective(item.objective.contributesTo)]
        : [objective(item.kpi.objective), kpi(item.kpi.partOf)]
      ).flatMap((each) => each ?? []),
    below: (item) =>
      item.kind === 'objective'
        ? [
            ...(measuring.get(item.objective.id) ?? []),
            ...(supporting.get(item.objective.id) ?? []),
          ]
        : (parts.get(item.kpi.id) ?? []),
  };
}
