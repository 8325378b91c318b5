import { FUNCTION_GROUPS } from '../../../../library/function-group';
import type { Kpi } from '../../../../scorecard/model/kpi';

/** The functions of a company to choose from: those that KPIs name already, and those of the library. */
export function functionsIn(kpis: readonly Pick<Kpi, 'function'>[]): readonly string[] {
  const named = kpis.flatMap((kpi) => kpi.function ?? []);
  return [...new Set([...named, ...FUNCTION_GROUPS])].sort();
}
