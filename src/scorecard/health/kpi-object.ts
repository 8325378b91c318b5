import type { Kpi } from '../model/kpi';
import type { FindingObject } from './finding';

/** The row of a KPI, and the column that is to blame. */
export function kpiObject(kpi: Kpi, field?: keyof Kpi): FindingObject {
  const object = { table: 'BSC_KPIs', id: kpi.id } as const;
  return field === undefined ? object : { ...object, field };
}

/** A column of the table of KPIs as a whole. */
export function kpiTable(field: keyof Kpi): FindingObject {
  return { table: 'BSC_KPIs', id: '', field };
}
