import type { Change } from '../../../scorecard/model/change';
import type { Scorecard } from '../../../scorecard/model/scorecard';

const LISTS = {
  BSC_KPIs: 'kpis',
  BSC_Objectives: 'objectives',
  BSC_Perspectives: 'perspectives',
  BSC_Units: 'units',
} as const;

/** The name of what an entry of the change log is about, with its ID; the ID alone where it is gone. */
export function changedObject(
  { table, id }: Pick<Change, 'table' | 'id'>,
  scorecard: Scorecard,
): string {
  if (table === 'BSC_Data') return readingName(id, scorecard);
  const list = table in LISTS ? scorecard[LISTS[table as keyof typeof LISTS]] : [];
  const name = list.find((each) => each.id === id)?.name;
  return name === undefined || name === id ? id : `${name} (${id})`;
}

/** A row of the Data table by its KPI; the period stays as it is. */
function readingName(id: string, { kpis }: Scorecard): string {
  const comma = id.lastIndexOf(', ');
  const name = kpis.find((kpi) => kpi.id === id.slice(0, comma))?.name;
  return name === undefined ? id : `${name} (${id})`;
}
