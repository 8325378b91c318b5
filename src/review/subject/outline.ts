import type {
  Evaluation,
  ObjectiveResult,
  PerspectiveResult,
} from '../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';

/** The scorecard's tree as rows, the same on the sheets Scorecard, Workings and Data. */
export interface Outline {
  /** The row of the whole scorecard; the tree follows below it. */
  readonly top: number;
  readonly last: number;
  readonly perspectives: readonly PerspectiveRow[];
  readonly objectives: readonly ObjectiveRow[];
  readonly kpis: readonly KpiRow[];
  /** KPIs that count nowhere, under a band of their own. */
  readonly loose?: { readonly row: number; readonly kpis: readonly KpiRow[] };
  readonly kpiById: ReadonlyMap<string, KpiRow>;
  readonly objectiveById: ReadonlyMap<string, ObjectiveRow>;
}

export interface PerspectiveRow {
  readonly row: number;
  /** Of the last row below it; its own when there is none. */
  readonly last: number;
  readonly result: PerspectiveResult;
  readonly objectives: readonly ObjectiveRow[];
}

export interface ObjectiveRow {
  readonly row: number;
  readonly last: number;
  readonly result: ObjectiveResult;
  readonly perspective: PerspectiveResult;
  readonly kpis: readonly KpiRow[];
}

export interface KpiRow {
  readonly row: number;
  readonly result: KpiResult;
  readonly objective?: ObjectiveResult;
  readonly perspective?: PerspectiveResult;
}

/** Seven rows stand above the figures: navigation, message, who and when, a gap, a gap, group heads, heads. */
const FIRST_ROW = 8;

/** Numbers the rows of the top unit's scorecard. */
export function outlineOf(evaluation: Evaluation): Outline {
  let row = FIRST_ROW;
  const placeKpi = (
    result: KpiResult,
    objective?: ObjectiveResult,
    perspective?: PerspectiveResult,
  ): KpiRow => ({ row: ++row, result, objective, perspective });
  const perspectives = shownPerspectives(evaluation).map((result): PerspectiveRow => {
    const own = ++row;
    const objectives = result.objectives.map((objective): ObjectiveRow => {
      const at = ++row;
      const kpis = objective.kpis.map((kpi) => placeKpi(kpi, objective, result));
      return { row: at, last: row, result: objective, perspective: result, kpis };
    });
    return { row: own, last: row, result, objectives };
  });
  const left = looseKpis(evaluation);
  const loose =
    left.length === 0 ? undefined : { row: ++row, kpis: left.map((kpi) => placeKpi(kpi)) };
  const objectives = perspectives.flatMap((each) => each.objectives);
  const kpis = [...objectives.flatMap((each) => each.kpis), ...(loose?.kpis ?? [])];
  return {
    top: FIRST_ROW,
    last: row,
    perspectives,
    objectives,
    kpis,
    loose,
    kpiById: new Map(kpis.map((each) => [each.result.kpi.id, each])),
    objectiveById: new Map(objectives.map((each) => [each.result.objective.id, each])),
  };
}

/** A perspective in which this unit has nothing is left out, unless all are empty. */
function shownPerspectives({ overall }: Evaluation): readonly PerspectiveResult[] {
  const used = overall.perspectives.filter(
    ({ objectives, coverage }) => objectives.length > 0 || coverage !== undefined,
  );
  return used.length > 0 ? used : overall.perspectives;
}

/** KPIs of this unit without an objective, or whose objective has no perspective. */
function looseKpis({ overall, kpis }: Evaluation): readonly KpiResult[] {
  const placed = new Set<string>();
  const visit = (unit: Evaluation['overall']): void => {
    for (const { objectives } of unit.perspectives) {
      for (const objective of objectives) {
        for (const { kpi } of objective.kpis) placed.add(kpi.id);
      }
    }
    unit.children.forEach(visit);
  };
  visit(overall);
  const below = new Set(unitsBelow(overall));
  return kpis.filter(({ kpi }) => !placed.has(kpi.id) && !below.has(kpi.unit ?? ''));
}

function unitsBelow({ children }: Evaluation['overall']): readonly string[] {
  return children.flatMap((child) => [child.unit?.id ?? '', ...unitsBelow(child)]);
}
