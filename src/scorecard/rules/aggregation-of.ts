import type { Aggregation } from '../model/aggregation';
import type { Kpi } from '../model/kpi';

/** How the readings of a KPI become one figure: as it says, else the last one stands for all. */
export function aggregationOf({ aggregation }: Pick<Kpi, 'aggregation'>): Aggregation {
  return aggregation ?? 'last';
}
