import type { SourceSheet } from '../../import/sheet/source-sheet';
import { possibleSheetName } from '../../look/possible-sheet-name';
import type { ExcelFault } from '../excel-fault';
import { runExcel } from '../run-excel';
import { freeSheetName } from '../writing/free-sheet-name';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import { carryOut, inRequests, type Step } from '../writing/step';
import { markAsFile, readFileMark } from './file-mark';
import { sourceSteps } from './source-steps';

/** What a file holds, on its way onto a sheet of its own. */
export interface FileSource {
  /** The name of the file, with its ending. */
  readonly file: string;
  readonly sheet: SourceSheet;
  /** The sheet that an earlier file of that name has filled; what it holds goes. */
  readonly replaces?: string | undefined;
}

export type SourcePut =
  | { readonly kind: 'put'; readonly sheet: string }
  /** Nothing was written: the sheet is protected, or without one the structure of the workbook. */
  | { readonly kind: 'protected'; readonly sheet?: string }
  /** The workbook is as it was. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault }
  /** The sheet may hold parts of both files until the file is put there again. */
  | { readonly kind: 'unfinished'; readonly sheet: string; readonly fault: ExcelFault };

interface Standing {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly isProtected: boolean;
}

/**
 * Puts a file on a new sheet, or in the place of the file of that name that was there before, so that formulas to its cells
 * follow. One sync to look, one for each four megabytes to write. Text is never a formula.
 */
export async function putSource(source: FileSource): Promise<SourcePut> {
  const looked = await runExcel((context) => look(context, source));
  if (!looked.ok) return { kind: 'failed', fault: looked.fault };
  const { sheet, isNew, isProtected } = looked.value;
  if (isProtected) return isNew ? { kind: 'protected' } : { kind: 'protected', sheet };
  const steps = [
    isNew ? newSheet(sheet, source) : emptied(sheet),
    ...sourceSteps(sheet, source.sheet),
    shown(sheet),
  ];
  const written = await runExcel((context) => carryOut(context, inRequests(steps)));
  if (written.ok) return { kind: 'put', sheet };
  const { fault } = written;
  const isGone = isNew && (await removed(sheet));
  return isGone ? { kind: 'failed', fault } : { kind: 'unfinished', sheet, fault };
}

async function look(
  context: Excel.RequestContext,
  { file, replaces }: FileSource,
): Promise<Standing> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true });
  protection.load({ protected: true });
  const before = replaces === undefined ? undefined : worksheets.getItemOrNullObject(replaces);
  before?.load({ name: true, protection: { protected: true } });
  const fileBefore = before && readFileMark(before);
  await context.sync();
  if (before?.isNullObject === false && fileBefore?.() === file) {
    return { sheet: before.name, isNew: false, isProtected: before.protection.protected };
  }
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = freeSheetName(sheetNameOf(file), taken);
  return { sheet, isNew: true, isProtected: protection.protected };
}

/** Leaves room for what makes it the only one. */
const LONGEST = 24;

function sheetNameOf(file: string): string {
  const name = possibleSheetName(file.replace(/\.[^.]*$/, '')).slice(0, LONGEST);
  const whole = possibleSheetName(name);
  return whole === '' || whole.toLowerCase() === 'history' ? `CSV ${whole}`.trim() : whole;
}

function newSheet(name: string, { file }: FileSource): Step {
  return {
    bytes: BYTES_OF_A_CALL * 2,
    add: ({ workbook }) => {
      markAsFile(workbook.worksheets.add(name), file);
    },
  };
}

function emptied(name: string): Step {
  return {
    bytes: BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      workbook.worksheets.getItem(name).getRange().clear();
    },
  };
}

function shown(name: string): Step {
  return {
    bytes: BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      workbook.worksheets.getItem(name).activate();
    },
  };
}

/** True when the new sheet is not there any more. */
async function removed(name: string): Promise<boolean> {
  const { ok } = await runExcel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
  return ok;
}
