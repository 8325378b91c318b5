import type { Kpi } from '../../../../scorecard/model/kpi';
import type { Scorecard } from '../../../../scorecard/model/scorecard';

/** The other KPIs of an objective. */
export function siblingsOf(
  { kpis }: Scorecard,
  objective: string | undefined,
  id: string,
): readonly Kpi[] {
  if (objective === undefined) return [];
  return kpis.filter((kpi) => kpi.objective === objective && kpi.id !== id);
}
