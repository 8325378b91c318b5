import type { SetupLayout } from '../../tables/layout';
import { ACCEPTED_NAMES } from '../../workbook/accepted-names';
import { SHEET_MARK } from '../../workbook/sheet-mark';
import type { ExcelFault } from '../excel-fault';
import type { CallsFunction } from '../freezing/find-function-sheets';
import { keepAsItIs } from '../restore-workbook';
import { runExcel } from '../run-excel';
import { removeFileMark } from '../sources/file-mark';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import { keepRecord } from '../writing/record-steps';
import { carryOut, inRequests, type Step } from '../writing/step';
import { recordText } from '../writing/write-record';
import { planRemoval } from './plan-removal';
import type { Removal, RemovedTable, TablesBecome } from './removal';

export type Removed =
  /** `left`: cells with functions that showed an error or no result; they are as they were. */
  | { readonly kind: 'removed'; readonly left: number }
  /** Nothing was done: these sheets are protected, or with none the structure of the workbook is. */
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  /** The workbook is as it was. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault }
  /** It broke off; what has gone has gone. Setup says so as long as it is there, and removing again goes on from there. */
  | { readonly kind: 'unfinished'; readonly fault: ExcelFault };

/**
 * Takes this add-in out of the workbook, in one request after everything was looked for again: functions become values, then
 * what was generated goes, then names and marks, and at last the tables, Setup among them as the last. Setup says meanwhile
 * that the removal goes on.
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
  const done = await runExcel((context) => carryOut(context, inRequests(steps(removal, become))));
  const left = removal.functions.reduce((sum, { errors }) => sum + errors.length, 0);
  if (done.ok) return { kind: 'removed', left };
  const { fault } = done;
  const after = await runExcel((context) => planRemoval(context, callsFunction));
  if (!after.ok) return { kind: 'unfinished', fault };
  if (isNothing(after.value)) {
    const cleared = await runExcel((context) => clearRest(context, removal));
    return cleared.ok ? { kind: 'removed', left } : { kind: 'unfinished', fault };
  }
  if (!isAsMuch(after.value, removal)) return { kind: 'unfinished', fault };
  const kept = await keepAsItIs();
  return { kind: kept.ok ? 'failed' : 'unfinished', fault };
}

function isNothing({ tables, generated, names }: Removal): boolean {
  return [tables, generated, names].every(({ length }) => length === 0);
}

function isAsMuch(now: Removal, before: Removal): boolean {
  const told = ({ tables, generated, names, functions }: Removal): string =>
    JSON.stringify([tables.map(({ name }) => name), generated, names, functions]);
  return told(now) === told(before);
}

function lockedSheets({ tables, generated, functions, protectedSheets }: Removal): string[] {
  const touched = [...tables, ...functions].map(({ sheet }) => sheet);
  return protectedSheets.filter((name) => [...touched, ...generated].includes(name));
}

function steps(removal: Removal, become: TablesBecome): Step[] {
  const { setup } = removal;
  const record = recordText({ sheets: [], names: [], tables: [], removes: become });
  return [
    ...(setup ? keepRecord(setup, record) : []),
    {
      bytes:
        BYTES_OF_A_CALL *
        (removal.tables.length + removal.names.length + 3 * removal.sheets.length + 100),
      add: ({ workbook }) => {
        remove(workbook, removal, become);
      },
    },
  ];
}

function remove(workbook: Excel.Workbook, removal: Removal, become: TablesBecome): void {
  const { worksheets } = workbook;
  const { generated, names, functions, sheets, setup } = removal;
  const goes = (table: RemovedTable): boolean => become === 'deleted' && !table.hasCompany;
  const deleted = new Set([...generated, ...removal.tables.filter(goes).map(({ sheet }) => sheet)]);
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
  const removeTable = (table: RemovedTable): void => {
    if (goes(table)) worksheets.getItem(table.sheet).delete();
    else toRange(workbook, table);
  };
  const [others, last] = setupLast(removal.tables);
  others.forEach(removeTable);
  // Also where a removal that broke off has made the table a range already.
  for (const name of sheets.filter((each) => !deleted.has(each) && each !== last?.sheet)) {
    removeMarks(worksheets.getItem(name));
  }
  if (!last) return;
  removeTable(last);
  if (setup && !goes(last)) clearMark(workbook, setup);
}

/** Out of the cells that were the Setup table: as long as that was a table, it said that the removal goes on. */
function clearMark(workbook: Excel.Workbook, setup: SetupLayout): void {
  markedCells(workbook, setup).clear('Contents');
}

/** The row of the mark where the removal has added it, else its value. */
function markedCells({ worksheets }: Excel.Workbook, { grid, fields, value }: SetupLayout) {
  const listed = fields.indexOf('writeInProgress');
  const isNew = listed < 0;
  const row = grid.top + 1 + (isNew ? grid.rows.length : listed);
  const [left, width] = isNew ? [grid.left, grid.columns.length] : [grid.left + value, 1];
  return worksheets.getItem(grid.sheet).getRangeByIndexes(row, left, 1, width);
}

/** What is left when the last table has gone and Excel broke off then: marks of its sheet, and the one in its cells. */
async function clearRest(context: Excel.RequestContext, { setup, tables }: Removal): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = tables.map(({ sheet }) => worksheets.getItemOrNullObject(sheet));
  const setupSheet = worksheets.getItemOrNullObject(setup?.grid.sheet ?? '');
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) removeMarks(sheet);
  if (setup && !setupSheet.isNullObject) clearMark(context.workbook, setup);
  await context.sync();
}

/** Cells, formats and formulas of the user stay; the lists in the cells go, because what they offered is gone. */
function toRange(workbook: Excel.Workbook, { name, sheet }: RemovedTable): void {
  const table = workbook.tables.getItem(name);
  table.getRange().dataValidation.clear();
  table.convertToRange();
  removeMarks(workbook.worksheets.getItem(sheet));
}

function removeMarks(sheet: Excel.Worksheet): void {
  for (const mark of [SHEET_MARK, ACCEPTED_NAMES]) sheet.names.getItemOrNullObject(mark).delete();
  removeFileMark(sheet);
}

/** As long as Setup is there, the workbook is one with a scorecard, from which the rest can be removed. */
function setupLast(
  tables: readonly RemovedTable[],
): readonly [others: readonly RemovedTable[], last: RemovedTable | undefined] {
  const isSetup = ({ name }: RemovedTable): boolean => name === 'BSC_Setup';
  return [tables.filter((table) => !isSetup(table)), tables.find(isSetup)];
}
