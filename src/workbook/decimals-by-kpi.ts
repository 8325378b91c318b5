import { decimalsOf } from '../look/measure';
import type { Scorecard } from '../scorecard/model/scorecard';

/** How many decimals all figures of a KPI have on a sheet: one number for all of its readings. */
export function decimalsByKpi({ kpis, readings }: Scorecard): ReadonlyMap<string, number> {
  const figures = new Map<string, (number | undefined)[]>();
  for (const { kpi, actual, target } of readings) {
    const known = figures.get(kpi);
    if (known) known.push(actual, target);
    else figures.set(kpi, [actual, target]);
  }
  return new Map(kpis.map((kpi) => [kpi.id, decimalsOf(kpi, figures.get(kpi.id) ?? [])]));
}
