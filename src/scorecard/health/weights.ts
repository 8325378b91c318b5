import { organisationOf } from '../cascade/organisation';
import { unitTree, type UnitNode } from '../cascade/unit-tree';
import { weightOf } from '../roll-up/weight-of';
import { finding, type Finding, type FindingObject } from './finding';
import { groupBy } from '../group-by';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';

interface Weighted {
  readonly id: string;
  readonly name: string;
  readonly weight?: number;
}

/** Rows that share one parent, in one table. */
interface Siblings {
  readonly table: FindingObject['table'];
  readonly rows: readonly Weighted[];
}

/** A share is below 1; a number of 5 or more beside it is a percentage or a score, not another share. */
const LEAST_NUMBER = 5;

/**
 * W1: weights blank or 0 everywhere among siblings: nobody decided what matters more, or nothing counts at all; or on
 * two scales, so that some count for next to nothing.
 */
export const weightsDecided: HealthRule = {
  code: 'W1',
  check: (context) => {
    const groups = siblingsIn(context).filter(({ rows }) => rows.length > 0);
    return {
      checked: groups.length,
      findings: groups.flatMap((each) => [...undecided(each), ...mixed(each)]),
    };
  },
};

function siblingsIn(context: HealthContext): Siblings[] {
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

/** A blank weight is 1, so a row without siblings needs none; a 0 counts for nothing even alone. */
function undecided({ table, rows }: Siblings): Finding[] {
  const first = rows[0];
  if (!first || rows.some(({ weight }) => weight !== undefined && weight !== 0)) return [];
  const allZero = rows.every(({ weight }) => weight === 0);
  if (!allZero && rows.length === 1) return [];
  const kind = allZero ? 'weightsZero' : 'weightsBlank';
  const object: FindingObject = { table, id: first.id, field: 'weight' };
  return [finding(kind, object, { name: first.name, count: rows.length })];
}

/** 0.3 (30 %) beside 20: meant alike, but one counts 67 times as much as the other. */
function mixed({ table, rows }: Siblings): Finding[] {
  const share = rows.find((row) => weightOf(row) > 0 && weightOf(row) < 1);
  const number = rows.find((row) => weightOf(row) >= LEAST_NUMBER);
  if (share?.weight === undefined || number?.weight === undefined) return [];
  const object: FindingObject = { table, id: share.id, field: 'weight' };
  const data = {
    name: share.name,
    weight: share.weight,
    other: number.name,
    otherWeight: number.weight,
  };
  return [finding('weightsMixed', object, data)];
}
