import type { Kpi } from '../../../../scorecard/model/kpi';

/** What makes a KPI unusable for the tables; it cannot be saved so. */
export type KpiError = 'name missing' | 'decimals wrong' | 'weight wrong';

const MOST_DECIMALS = 10;

export function kpiErrors({ name, decimals, weight }: Kpi): ReadonlyMap<keyof Kpi, KpiError> {
  const found = new Map<keyof Kpi, KpiError>();
  if (name.trim() === '') found.set('name', 'name missing');
  if (
    decimals !== undefined &&
    !(Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS)
  ) {
    found.set('decimals', 'decimals wrong');
  }
  if (weight !== undefined && weight < 0) found.set('weight', 'weight wrong');
  return found;
}
