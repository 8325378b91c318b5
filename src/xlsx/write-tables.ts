import type { DocumentProperties, SheetPlan, TablePlan } from '../workbook/workbook-plan';
import { writeWorkbook, type WriteResult } from './write-workbook';

/**
 * Writes tables into a new workbook, one sheet for each sheet name in their grids, in the order in which they
 * first appear. Nothing of the workbook they may have come from is taken over but the tables themselves.
 */
export function writeTables(
  tables: readonly TablePlan[],
  properties: DocumentProperties = {},
): Promise<WriteResult> {
  const sheets = new Map<string, TablePlan[]>();
  for (const table of tables) {
    const together = sheets.get(table.grid.sheet) ?? [];
    together.push(table);
    sheets.set(table.grid.sheet, together);
  }
  const plans = [...sheets].map(([name, plans]): SheetPlan => ({ name, tables: plans }));
  return writeWorkbook({ sheets: plans, properties });
}
