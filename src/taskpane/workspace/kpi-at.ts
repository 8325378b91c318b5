import type { WorkbookRead } from '../../excel/read-workbook';
import type { Selected } from '../../excel/watch-selection';
import { rowAt } from '../../tables/row-at';

/** The KPI that the row of a selected cell is, or is about; undefined for cells that are about none that is known. */
export function kpiAt(
  place: Selected,
  { layout, scorecard }: Pick<WorkbookRead, 'layout' | 'scorecard'>,
): string | undefined {
  const found = rowAt(place, layout);
  const id = place.kpi ?? (found?.table === 'BSC_KPIs' ? found.id : found?.row.kpi);
  return scorecard.kpis.find((kpi) => kpi.id === id)?.id;
}
