import type { Scorecard } from '../scorecard/model/scorecard';
import type { Layout } from '../tables/layout';
import { SCHEMA_VERSION } from '../tables/schema';
import { writeTables } from '../tables/write-tables';
import type { SheetPlan, WorkbookPlan } from './workbook-plan';
import { tablePlan } from './table-plan';

/** Wider tables are read with their first two columns in sight. */
const COLUMNS_IN_SIGHT = 10;

/**
 * A scorecard as a workbook to be written: one sheet for each table, formatted, with its choices, marked as ours.
 * With the layout of a workbook that was read, its tables keep what the model does not know.
 */
export function scorecardWorkbook(scorecard: Scorecard, layout?: Layout): WorkbookPlan {
  const grids = writeTables(scorecard, layout);
  const written = new Set(grids.map(({ name }) => name));
  const { company, scorecard: name } = scorecard.setup;
  return {
    sheets: grids.map((grid): SheetPlan => ({
      name: grid.sheet,
      mark: grid.name,
      frozenColumns: grid.columns.length > COLUMNS_IN_SIGHT ? grid.left + 2 : 0,
      tables: [tablePlan(grid, scorecard, written)],
    })),
    properties: {
      title: [company, name].filter((part) => part !== undefined).join(' · ') || 'Scorecard',
      custom: new Map([['BSC_SchemaVersion', String(SCHEMA_VERSION)]]),
    },
  };
}
