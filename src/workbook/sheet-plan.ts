import type { Scorecard } from '../scorecard/model/scorecard';
import type { TableGrid } from '../tables/table-grid';
import { tablePlan } from './table-plan';
import type { SheetPlan } from './workbook-plan';

/** Wider tables are read with their first two columns in sight. */
const COLUMNS_IN_SIGHT = 10;

/** The sheet of one table of a scorecard, marked as ours; `written` names the tables of the workbook. */
export function sheetPlan(
  grid: TableGrid,
  scorecard: Scorecard,
  written: ReadonlySet<string>,
): SheetPlan {
  return {
    name: grid.sheet,
    mark: grid.name,
    frozenColumns: grid.columns.length > COLUMNS_IN_SIGHT ? grid.left + 2 : 0,
    tables: [tablePlan(grid, scorecard, written)],
  };
}
