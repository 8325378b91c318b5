import { readWorkbook, type WorkbookRead } from './read-workbook';
import { runExcel, type ExcelResult } from './run-excel';
import { clearRecord, RECORD_SHEET } from './writing/record-steps';
import { carryOut, inRequests } from './writing/step';
import { undoSteps } from './writing/undo-steps';
import { recordOf, type WriteRecord } from './writing/write-record';

/** What became of a write that broke off. */
export type Restored =
  /** The workbook is as it was before the write. */
  | 'restored'
  /** The write had come so far that only its end was left, which is done now. */
  | 'finished'
  /** The workbook does not say that a write broke off. */
  | 'nothing to restore'
  /** Somebody changed the record, so that it cannot be followed. */
  | 'unreadable'
  /** This add-in was being removed; there is no way back from there. */
  | 'was removing';

/** Brings the workbook back to where it was before the write that its Setup table says is in progress. */
export function restoreWorkbook(): Promise<ExcelResult<Restored>> {
  return runExcel(async (context) => restoreIn(context, await readWorkbook(context)));
}

/** The same as a part of another job, in a workbook that was just read. */
export async function restoreIn(
  context: Excel.RequestContext,
  read: WorkbookRead,
): Promise<Restored> {
  const text = await recordTextIn(context, read);
  if (text === undefined) return 'nothing to restore';
  const record = recordOf(text);
  if (record === undefined) return 'unreadable';
  if (record.removes !== undefined) return 'was removing';
  await carryOut(context, restoringRequests(record, text, read));
  return record.instead ? 'finished' : 'restored';
}

/** What became of keeping what a write that broke off has left. */
export type Kept = 'kept' | 'nothing to keep';

/** Keeps what a broken write has left and takes its record away. */
export function keepAsItIs(): Promise<ExcelResult<Kept>> {
  return runExcel(async (context) => {
    const read = await readWorkbook(context);
    const { setup } = read.layout;
    const text = await recordTextIn(context, read);
    if (!setup || text === undefined) return 'nothing to keep';
    await carryOut(context, [[clearRecord(setup, text)]]);
    return 'kept';
  });
}

function restoringRequests(record: WriteRecord, text: string, read: WorkbookRead) {
  const { setup } = read.layout;
  const steps = undoSteps(record, {
    sheets: read.sheets.map(({ name }) => name),
    names: read.names,
    tables: read.grids,
  });
  const goesWithItsSheet = setup !== undefined && record.sheets.includes(setup.grid.sheet);
  const last = setup === undefined || goesWithItsSheet ? [] : [clearRecord(setup, text)];
  return inRequests([...steps, ...last]);
}

/** A record that is kept on a sheet which somebody has deleted cannot be followed; Setup still names the sheet. */
async function recordTextIn(
  context: Excel.RequestContext,
  { scorecard, sheets }: WorkbookRead,
): Promise<string | undefined> {
  const text = scorecard.setup.writeInProgress;
  if (text !== RECORD_SHEET || !sheets.some(({ name }) => name === RECORD_SHEET)) return text;
  const cells = context.workbook.worksheets
    .getItem(RECORD_SHEET)
    .getUsedRange(true)
    .load({ values: true });
  await context.sync();
  return cells.values.map(([piece]) => String(piece)).join('');
}
