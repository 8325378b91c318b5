import { ACCEPTED_NAMES } from '../../workbook/accepted-names';
import { SHEET_MARK } from '../../workbook/sheet-mark';
import type { ExcelFault } from '../excel-fault';
import type { CallsFunction } from '../freezing/find-function-sheets';
import { runExcel } from '../run-excel';
import { planRemoval } from './plan-removal';
import type { Removal, RemovedTable, TablesBecome } from './removal';

export type Removed =
  /** `left`: cells with functions that showed an error or no result; they are as they were. */
  | { readonly kind: 'removed'; readonly left: number }
  /** Nothing was done: these sheets are protected, or with none the structure of the workbook is. */
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  /** Excel refused. What it did before is done; removing again goes on from there. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault };

/**
 * Takes this add-in out of the workbook, in one request after everything was looked for again: functions become values, then
 * what was generated goes, then names and marks, and at last the tables, Setup among them as the last.
 */
export async function removeBsc(
  become: TablesBecome,
  callsFunction: CallsFunction,
): Promise<Removed> {
  const planned = await runExcel((context) => planRemoval(context, callsFunction));
  if (!planned.ok) return { kind: 'failed', fault: planned.fault };
  const removal = planned.value;
  const locked = lockedSheets(removal);
  if (locked.length > 0 || removal.isStructureProtected) {
    return { kind: 'protected', sheets: locked };
  }
  const done = await runExcel(async (context) => {
    carryOut(context, removal, become);
    await context.sync();
  });
  if (!done.ok) return { kind: 'failed', fault: done.fault };
  const left = removal.functions.reduce((sum, { errors }) => sum + errors.length, 0);
  return { kind: 'removed', left };
}

function lockedSheets({ tables, generated, functions, protectedSheets }: Removal): string[] {
  const touched = [...tables, ...functions].map(({ sheet }) => sheet);
  return protectedSheets.filter((name) => [...touched, ...generated].includes(name));
}

function carryOut(
  { workbook }: Excel.RequestContext,
  removal: Removal,
  become: TablesBecome,
): void {
  const { worksheets } = workbook;
  const { generated, names, functions, sheets } = removal;
  const tables = setupLast(removal.tables);
  const goes = (table: RemovedTable): boolean => become === 'deleted' && !table.hasCompany;
  const deleted = new Set([...generated, ...tables.filter(goes).map(({ sheet }) => sheet)]);
  for (const { sheet, own } of functions) {
    if (deleted.has(sheet)) continue;
    const worksheet = worksheets.getItem(sheet);
    for (const { address } of own) {
      worksheet.getRange(address).copyFrom(worksheet.getRange(address), 'Values');
    }
  }
  // Excel keeps no workbook without a sheet.
  if (sheets.every((name) => deleted.has(name))) worksheets.add();
  for (const sheet of generated) worksheets.getItem(sheet).delete();
  for (const name of names) workbook.names.getItemOrNullObject(name).delete();
  for (const table of tables) {
    if (goes(table)) worksheets.getItem(table.sheet).delete();
    else toRange(workbook, table);
  }
}

/** Cells, formats and formulas of the user stay; the lists in the cells go, because what they offered is gone. */
function toRange(workbook: Excel.Workbook, { name, sheet }: RemovedTable): void {
  const table = workbook.tables.getItem(name);
  table.getRange().dataValidation.clear();
  table.convertToRange();
  const { names } = workbook.worksheets.getItem(sheet);
  for (const mark of [SHEET_MARK, ACCEPTED_NAMES]) names.getItemOrNullObject(mark).delete();
}

/** As long as Setup is there, the workbook is one with a scorecard, from which the rest can be removed. */
function setupLast(tables: readonly RemovedTable[]): RemovedTable[] {
  const isSetup = ({ name }: RemovedTable): boolean => name === 'BSC_Setup';
  return [...tables.filter((table) => !isSetup(table)), ...tables.filter(isSetup)];
}
