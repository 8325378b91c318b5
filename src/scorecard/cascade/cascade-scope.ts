import { isActive } from '../evaluation/active';
import { settingsOf } from '../evaluation/settings';
import { firstById } from '../first-by-id';
import type { Kpi } from '../model/kpi';
import type { Objective } from '../model/objective';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';

/** What the lines between units, objectives and KPIs are looked up in. */
export interface CascadeScope {
  readonly scorecard: Scorecard;
  /** The KPIs in use. */
  readonly kpis: readonly Kpi[];
  readonly kpiById: ReadonlyMap<string, Kpi>;
  readonly objectiveById: ReadonlyMap<string, Objective>;
}

/** A scorecard with the KPIs that are in use in a period. */
export function cascadeScope(scorecard: Scorecard, period: Period): CascadeScope {
  const { calendar } = settingsOf(scorecard.setup);
  const kpis = scorecard.kpis.filter((kpi) => isActive(kpi, period, calendar));
  return {
    scorecard,
    kpis,
    kpiById: firstById(kpis),
    objectiveById: firstById(scorecard.objectives),
  };
}
