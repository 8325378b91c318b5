import type { Scorecard } from '../scorecard/model/scorecard';
import type { Layout } from '../tables/layout';
import { SCHEMA_VERSION } from '../tables/schema';
import { writeTables } from '../tables/write-tables';
import { sheetPlan } from './sheet-plan';
import type { WorkbookPlan } from './workbook-plan';

/**
 * A scorecard as a workbook to be written: one sheet for each table, formatted, with its choices, marked as ours.
 * With the layout of a workbook that was read, its tables keep what the model does not know.
 */
export function scorecardWorkbook(scorecard: Scorecard, layout?: Layout): WorkbookPlan {
  const grids = writeTables(scorecard, layout);
  const written = new Set(grids.map(({ name }) => name));
  const { company, scorecard: name } = scorecard.setup;
  return {
    sheets: grids.map((grid) => sheetPlan(grid, scorecard, written)),
    properties: {
      title: [company, name].filter((part) => part !== undefined).join(' · ') || 'Scorecard',
      custom: new Map([['BSC_SchemaVersion', String(SCHEMA_VERSION)]]),
    },
  };
}
