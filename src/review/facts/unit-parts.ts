import type { ObjectiveResult, UnitResult } from '../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import { groupBy } from '../../scorecard/group-by';
import type { ReviewSubject } from '../subject/review-subject';

/** Something of a lower unit that belongs to an objective or a KPI of the reviewed one. */
export interface UnitPart<Result> {
  /** The unit right below the reviewed one, in whose branch it stands. */
  readonly branch: UnitResult;
  /** The unit that it is of: the branch, or one below it. */
  readonly unit: UnitResult;
  readonly result: Result;
}

/** What the units below have of the reviewed unit's objectives and KPIs. */
export interface UnitParts {
  /** By the id of the objective that they contribute to. */
  readonly objectives: ReadonlyMap<string, readonly UnitPart<ObjectiveResult>[]>;
  /** By the id of the KPI that they are a part of. */
  readonly kpis: ReadonlyMap<string, readonly UnitPart<KpiResult>[]>;
  /** By the id of the KPI whose name they have, without being a part of any. */
  readonly namesakes: ReadonlyMap<string, readonly UnitPart<KpiResult>[]>;
  /** Every KPI below, in the order of the units. */
  readonly all: readonly UnitPart<KpiResult>[];
}

/** Finds the parts by "Contributes to" and "Part of", and KPIs by their name. */
export function unitParts({ now, outline }: Pick<ReviewSubject, 'now' | 'outline'>): UnitParts {
  const branches = now.overall.children.flatMap((branch) =>
    unitsIn(branch).map((unit) => ({ branch, unit })),
  );
  const looseOf = groupBy(
    looseKpis(now.kpis, [now.overall, ...unitsBelow(now.overall)]),
    (each) => each.kpi.unit ?? '',
  );
  const objectives = branches.flatMap((place) =>
    objectivesOf(place.unit).map((result) => ({ ...place, result })),
  );
  const all = branches.flatMap((place) =>
    [
      ...objectivesOf(place.unit).flatMap(({ kpis }) => kpis),
      ...(looseOf.get(place.unit.unit?.id ?? '') ?? []),
    ].map((result) => ({ ...place, result })),
  );
  const idOfName = new Map(outline.kpis.map(({ result: { kpi } }) => [plain(kpi.name), kpi.id]));
  const named = all.filter(({ result: { kpi } }) => kpi.partOf === undefined);
  return {
    objectives: groupBy(objectives, ({ result }) => result.objective.contributesTo ?? ''),
    kpis: groupBy(all, ({ result }) => result.kpi.partOf ?? ''),
    namesakes: groupBy(named, ({ result }) => idOfName.get(commonName(result.kpi.name)) ?? ''),
    all,
  };
}

/** A unit with all units below it. */
function unitsIn(unit: UnitResult): readonly UnitResult[] {
  return [unit, ...unitsBelow(unit)];
}

function unitsBelow({ children }: UnitResult): readonly UnitResult[] {
  return children.flatMap(unitsIn);
}

function objectivesOf({ perspectives }: UnitResult): readonly ObjectiveResult[] {
  return perspectives.flatMap(({ objectives }) => objectives);
}

/** KPIs that no objective of any unit holds. */
function looseKpis(kpis: readonly KpiResult[], units: readonly UnitResult[]): readonly KpiResult[] {
  const placed = new Set(
    units.flatMap(objectivesOf).flatMap((objective) => objective.kpis.map(({ kpi }) => kpi.id)),
  );
  return kpis.filter(({ kpi }) => !placed.has(kpi.id));
}

/** "Sick leave, Sales" and "Sick leave (plant 2)" are both about sick leave. */
function commonName(name: string): string {
  return plain(name.split(/\s[–-]\s|[,:(]/)[0] ?? name);
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
