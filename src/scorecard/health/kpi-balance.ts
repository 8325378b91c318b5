import { isActive } from '../evaluation/active';
import { settingsOf } from '../evaluation/settings';
import type { Perspective } from '../model/perspective';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';

/** How a set of KPIs is balanced. */
export interface KpiBalance {
  readonly kpis: number;
  readonly leading: number;
  readonly lagging: number;
  /** Perspectives without a KPI. */
  readonly empty: readonly Perspective[];
}

/** The balance of the KPIs in use in a period. */
export function kpiBalance(scorecard: Scorecard, period: Period): KpiBalance {
  const { calendar } = settingsOf(scorecard.setup);
  const kpis = scorecard.kpis.filter((kpi) => isActive(kpi, period, calendar));
  const perspectiveOf = new Map(scorecard.objectives.map((each) => [each.id, each.perspective]));
  const covered = new Set(kpis.map(({ objective }) => perspectiveOf.get(objective ?? '')));
  return {
    kpis: kpis.length,
    leading: kpis.filter(({ type }) => type === 'Leading').length,
    lagging: kpis.filter(({ type }) => type === 'Lagging').length,
    empty: scorecard.perspectives.filter(({ id }) => !covered.has(id)),
  };
}
