import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import type { Unit } from '../model/unit';
import { unitTree, type UnitNode } from './unit-tree';

/**
 * The part of a scorecard that is about one unit and the units below it, with that unit at the top: its scores are those
 * of a scorecard of its own. The unit at the top of the whole gives the scorecard as it is.
 */
export function scorecardOfUnit(scorecard: Scorecard, unit: Unit): Scorecard {
  const top = unitTree(scorecard.units);
  const node = findUnit(top, unit.id);
  if (node === undefined || node === top) return scorecard;
  const units = unitsIn(node).map((each) =>
    each.id === unit.id ? { ...each, parent: undefined } : each,
  );
  const unitIds = new Set(units.map(({ id }) => id));
  const objectives = scorecard.objectives.filter((each) => isIn(unitIds, each.unit));
  const kpis = kpisOf(scorecard, unitIds, new Set(objectives.map(({ id }) => id)));
  return { ...scorecard, units, objectives, kpis, ...about(scorecard, unitIds, objectives, kpis) };
}

function findUnit(node: UnitNode, id: string): UnitNode | undefined {
  if (node.unit?.id === id) return node;
  for (const child of node.children) {
    const found = findUnit(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unitsIn({ unit, children }: UnitNode): readonly Unit[] {
  return [...(unit === undefined ? [] : [unit]), ...children.flatMap(unitsIn)];
}

function isIn(ids: ReadonlySet<string>, id: string | undefined): boolean {
  return id !== undefined && ids.has(id);
}

/** A KPI goes with its objective; without a known one, with the unit it names. */
function kpisOf(
  { kpis, objectives }: Scorecard,
  units: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): readonly Kpi[] {
  const known = new Set(objectives.map(({ id }) => id));
  return kpis.filter(({ objective, unit }) =>
    isIn(known, objective) ? isIn(kept, objective) : isIn(units, unit),
  );
}

/** The rows of the other tables that belong to what is kept. What is about no object is about the company. */
function about(
  scorecard: Scorecard,
  units: ReadonlySet<string>,
  objectives: Scorecard['objectives'],
  kpis: readonly Kpi[],
): Partial<Scorecard> {
  const kpiIds = new Set(kpis.map(({ id }) => id));
  const objectiveIds = new Set(objectives.map(({ id }) => id));
  const ids = new Set([...kpiIds, ...objectiveIds, ...units]);
  const ofKpi = ({ kpi }: { readonly kpi?: string }): boolean => isIn(kpiIds, kpi);
  return {
    readings: scorecard.readings.filter(ofKpi),
    links: scorecard.links.filter(
      ({ from, to }) => isIn(objectiveIds, from) && isIn(objectiveIds, to),
    ),
    analyses: scorecard.analyses.filter(ofKpi),
    actions: scorecard.actions.filter(ofKpi),
    initiatives: scorecard.initiatives.filter(
      (each) => ofKpi(each) || isIn(objectiveIds, each.objective),
    ),
    swot: scorecard.swot.filter(({ objective }) => isIn(objectiveIds, objective)),
    reviews: scorecard.reviews.filter(({ unit }) => isIn(units, unit)),
    decisions: [],
    snapshots: scorecard.snapshots.filter(({ id }) => ids.has(id)),
    kpiReviews: scorecard.kpiReviews.filter(ofKpi),
    changes: scorecard.changes.filter(({ id }) => ids.has(id)),
  };
}
