import { percentFormat } from '../look/excel-formats';
import type { Kpi } from '../scorecard/model/kpi';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { CellValue, TableGrid } from '../tables/table-grid';
import { isTableName, type TableName } from '../tables/table-name';
import { figureCodes } from './figure-codes';
import { LEDGER_ROWS } from './ledger-rows';
import type { CellFormat, TablePlan } from './workbook-plan';

/** Where the figures of a KPI stand in a table, and in which column its ID. */
interface FigureColumns {
  readonly id: string;
  readonly figures: readonly string[];
}

const FIGURES: Readonly<Partial<Record<TableName, FigureColumns>>> = {
  BSC_KPIs: { id: 'ID', figures: ['Baseline', 'Range low', 'Range high', 'Green', 'Amber'] },
  BSC_Data: { id: 'KPI', figures: ['Actual', 'Target', 'Forecast', 'YTD actual', 'YTD target'] },
  BSC_Snapshots: { id: 'ID', figures: ['Actual', 'Target'] },
};
/** Of a KPI judged by its achievement, these are shares of the target and no figures. */
const THRESHOLDS = ['Green', 'Amber'];

/** Figures look as their KPI is counted: 33.2%, 4,830, 52.0. */
export function figureLooks(grid: TableGrid, scorecard: Scorecard): TablePlan['cellFormats'] {
  const columns = isTableName(grid.name) ? FIGURES[grid.name] : undefined;
  if (!columns || grid.rows.length > LEDGER_ROWS) return undefined;
  const id = grid.columns.indexOf(columns.id);
  const codes = figureCodes(scorecard);
  const kpis = new Map(scorecard.kpis.map((kpi) => [kpi.id, kpi]));
  return new Map(
    grid.rows.flatMap((cells, row) => {
      const kpi = kpiIn(cells[id], kpis);
      const code = kpi && codes.get(kpi.id);
      if (!kpi || code === undefined) return [];
      return [[row, looksOf(kpi, code, columns.figures)] as const];
    }),
  );
}

function kpiIn(cell: CellValue | undefined, kpis: ReadonlyMap<string, Kpi>): Kpi | undefined {
  return typeof cell === 'string' ? kpis.get(cell) : undefined;
}

function looksOf(
  kpi: Kpi,
  code: string,
  figures: readonly string[],
): ReadonlyMap<string, CellFormat> {
  const judgedByShare = (kpi.thresholds ?? 'ratio') === 'ratio';
  return new Map(
    figures.map((heading) => {
      const isShare = judgedByShare && THRESHOLDS.includes(heading);
      return [heading, { numberFormat: { code: isShare ? percentFormat(1) : code } }];
    }),
  );
}
