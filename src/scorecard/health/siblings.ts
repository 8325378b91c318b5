import { unitTree, type UnitNode } from '../cascade/unit-tree';
import { organisationOf } from '../cascade/organisation';
import { groupBy } from '../group-by';
import type { FindingObject } from './finding';
import type { HealthContext } from './health-context';

/** A row that counts among its siblings by its weight. */
export interface Weighted {
  readonly id: string;
  readonly name: string;
  readonly weight?: number;
}

/** Rows that share one parent, in one table. */
export interface Siblings {
  readonly table: FindingObject['table'];
  readonly rows: readonly Weighted[];
}

/** All rows that share a weight, by parent. */
export function siblingsIn(context: HealthContext): Siblings[] {
  const { scorecard, settings } = context;
  const { unitOfObjective } = organisationOf(context);
  const perspectives: Siblings = { table: 'BSC_Perspectives', rows: scorecard.perspectives };
  // Weights of units count only where a unit's score comes from the units below it.
  const units = settings.unitRollUp === 'Children' ? unitSiblings(unitTree(scorecard.units)) : [];
  const objectives = groupBy(scorecard.objectives, ({ id, perspective }) =>
    JSON.stringify([unitOfObjective(id), perspective ?? '']),
  );
  return [
    perspectives,
    ...units,
    ...[...objectives.values()].map((rows) => ({ table: 'BSC_Objectives' as const, rows })),
    ...scorecard.objectives.map(({ id }) => ({
      table: 'BSC_KPIs' as const,
      rows: context.kpisOf.get(id) ?? [],
    })),
  ];
}

function unitSiblings({ children }: UnitNode): Siblings[] {
  const rows = children.flatMap(({ unit }) => unit ?? []);
  return [{ table: 'BSC_Units', rows }, ...children.flatMap(unitSiblings)];
}
