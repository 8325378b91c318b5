import { valueFormat } from '../look/excel-formats';
import type { Scorecard } from '../scorecard/model/scorecard';
import { decimalsByKpi } from './decimals-by-kpi';

/** Excel's format code for all figures of a KPI, by its ID. */
export function figureCodes(scorecard: Scorecard): ReadonlyMap<string, string> {
  const decimals = decimalsByKpi(scorecard);
  return new Map(
    scorecard.kpis.map((kpi) => [kpi.id, valueFormat(kpi, decimals.get(kpi.id) ?? 0)]),
  );
}
