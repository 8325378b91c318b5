import type { Evaluation, UnitResult } from '../evaluation/evaluation';
import type { KpiResult } from '../evaluation/kpi-result';
import type { Status } from '../model/status';
import type { CascadeScope } from './cascade-scope';
import { organisationOf, type Organisation } from './organisation';

/** One unit beside the others: what it reached and how it is tied to the unit above. */
export interface ComparedUnit {
  readonly result: UnitResult;
  /** 0 for the company. */
  readonly depth: number;
  readonly objectives: number;
  /** How many of its objectives contribute to one above. */
  readonly linked: number;
  readonly kpis: number;
  /** Its own KPIs by status; a status that none has is not among them. */
  readonly counts: ReadonlyMap<Status, number>;
}

/** All units from the top down, each followed by those below it. Without units it is the company alone. */
export function compareUnits(evaluation: Evaluation, scope: CascadeScope): readonly ComparedUnit[] {
  const organisation = organisationOf(scope);
  return unitsIn(evaluation.overall, 0).map(({ result, depth }) => ({
    result,
    depth,
    ...countsOf(depth === 0 ? '' : (result.unit?.id ?? ''), organisation, scope, evaluation),
  }));
}

function unitsIn(
  result: UnitResult,
  depth: number,
): { readonly result: UnitResult; readonly depth: number }[] {
  return [{ result, depth }, ...result.children.flatMap((child) => unitsIn(child, depth + 1))];
}

function countsOf(
  unit: string,
  { objectivesOf, kpisOf }: Organisation,
  { objectiveById }: CascadeScope,
  { kpiById }: Evaluation,
): Omit<ComparedUnit, 'result' | 'depth'> {
  const objectives = objectivesOf.get(unit) ?? [];
  const kpis = kpisOf.get(unit) ?? [];
  return {
    objectives: objectives.length,
    linked: objectives.filter(({ contributesTo }) => objectiveById.has(contributesTo ?? '')).length,
    kpis: kpis.length,
    counts: statusCounts(kpis.flatMap(({ id }) => kpiById.get(id) ?? [])),
  };
}

function statusCounts(kpis: readonly KpiResult[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of kpis) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
