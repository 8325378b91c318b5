import type { Kpi } from '../model/kpi';
import type { Objective } from '../model/objective';
import type { Scorecard } from '../model/scorecard';
import type { Unit } from '../model/unit';
import type { Period } from '../periods/period';
import { isActive } from '../evaluation/active';
import { settingsOf } from '../evaluation/settings';
import { aggregationOf } from '../rules/aggregation-of';
import { putFigures } from './put-figures';
import { takeOverKpi } from './take-over-kpi';
import { takeOverObjective } from './take-over-objective';
import { targetsFrom } from './targets-from';

/** Which objectives go to which units, by ID. */
export interface CopyPlan {
  readonly objectives: readonly string[];
  readonly units: readonly string[];
  /** Whether the units measure them by KPIs of their own, defined like those above. */
  readonly withKpis: boolean;
  /** The first period in which the new KPIs are in use. */
  readonly from: Period;
}

/** What one unit gets of one objective. */
export interface CopiedRow {
  readonly unit: Unit;
  readonly objective: Objective;
  /** False where the unit carries it already: nothing is added then. */
  readonly isNew: boolean;
  readonly kpis: readonly Kpi[];
}

export interface CopiedDown {
  readonly scorecard: Scorecard;
  readonly rows: readonly CopiedRow[];
}

/** Lets units take objectives over, each copy contributing to the objective that it was made from. */
export function copyObjectivesDown(scorecard: Scorecard, plan: CopyPlan): CopiedDown {
  const rows: CopiedRow[] = [];
  let changed = scorecard;
  for (const objective of chosen(scorecard.objectives, plan.objectives)) {
    // In the order given, from the top down: a team's copy contributes to that of its department.
    for (const unit of chosen(scorecard.units, plan.units)) {
      if (objective.unit === unit.id) continue;
      const taken = takeOverObjective(changed, objective, unit);
      changed = taken.scorecard;
      const measured =
        taken.isNew && plan.withKpis
          ? withKpisOf(changed, objective, { unit, objective: taken.objective, from: plan.from })
          : { scorecard: changed, kpis: [] };
      changed = measured.scorecard;
      const { kpis } = measured;
      rows.push({ unit, objective: taken.objective, isNew: taken.isNew, kpis });
    }
  }
  return { scorecard: changed, rows };
}

function chosen<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): readonly Row[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Rates and averages keep the target of the one above; of a total nobody knows yet what the unit's part is. */
function withKpisOf(
  scorecard: Scorecard,
  original: Objective,
  takeOver: { readonly unit: Unit; readonly objective: Objective; readonly from: Period },
): { readonly scorecard: Scorecard; readonly kpis: readonly Kpi[] } {
  const { calendar } = settingsOf(scorecard.setup);
  const above = scorecard.kpis.filter(
    (kpi) => kpi.objective === original.id && isActive(kpi, takeOver.from, calendar),
  );
  const kpis: Kpi[] = [];
  let changed = scorecard;
  for (const kpi of above) {
    const copy = takeOverKpi(changed, kpi, takeOver);
    kpis.push(copy);
    const isTotal = ['sum', 'entered'].includes(aggregationOf(kpi));
    const targets = isTotal ? [] : targetsFrom(changed, kpi, takeOver.from);
    changed = putFigures(
      { ...changed, kpis: [...changed.kpis, copy] },
      targets.map(({ period, target }) => ({ kpi: copy.id, period, figures: { target } })),
    );
  }
  return { scorecard: changed, kpis };
}
