import type { ProposedKpi } from '../proposal/proposal';
import type { KpiCorrection } from './corrections';

/** What can be said of a KPI beside its figures. */
const FIELDS = [
  'name',
  'direction',
  'perspective',
  'objective',
  'unit',
  'owner',
  'measureUnit',
  'weight',
  'aggregation',
] as const satisfies readonly (keyof KpiCorrection)[];

type KpiFields = Pick<ProposedKpi, (typeof FIELDS)[number]>;

/** The fields in which a KPI was changed; one that was taken away stays as it was found. */
export function changeOfKpi(kpi: KpiFields, other: KpiFields): Partial<KpiFields> {
  const changed = FIELDS.filter(
    (field) => other[field] !== undefined && other[field] !== kpi[field],
  );
  return Object.fromEntries(changed.map((field) => [field, other[field]]));
}

/** Whether both are the same KPI of the same cell, whatever it was called since. */
export function isSameKpi(
  a: Pick<ProposedKpi, 'id' | 'source'>,
  b: Pick<ProposedKpi, 'id' | 'source'>,
): boolean {
  return a.id === b.id && a.source.cell === b.source.cell;
}
