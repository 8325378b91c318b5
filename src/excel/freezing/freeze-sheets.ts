import type { ExcelFault } from '../excel-fault';
import { runExcel } from '../run-excel';
import { freeSheetName } from '../writing/free-sheet-name';
import { findFunctionSheets, type CallsFunction } from './find-function-sheets';
import { cellsIn, type FrozenBlock, type FunctionSheet } from './function-sheet';

export interface Freezing {
  /** The sheets that are meant. */
  readonly sheets: readonly string[];
  /** `copy`: sheets beside them hold the values. `in place`: the formulas themselves go. */
  readonly where: 'copy' | 'in place';
  /** What is added to the name of a copy, such as (values). */
  readonly suffix: string;
}

export type Frozen =
  /** `left`: formulas that show an error or no result yet; they are as they were. */
  | {
      readonly kind: 'frozen';
      readonly sheets: readonly string[];
      readonly cells: number;
      readonly left: number;
    }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  /** The workbook is as it was. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault }
  /** These copies were begun and could not be taken away; what they are copies of is as it was. */
  | {
      readonly kind: 'unfinished';
      readonly fault: ExcelFault;
      readonly sheets: readonly string[];
    };

/** Puts values in the place of functions, in one request after the cells were read again. Formats and layout stay. */
export async function freezeSheets(
  freezing: Freezing,
  callsFunction: CallsFunction,
): Promise<Frozen> {
  const planned = await runExcel((context) => plan(context, freezing, callsFunction));
  if (!planned.ok) return { kind: 'failed', fault: planned.fault };
  const { frozen, isCopy } = planned.value;
  const locked = frozen.filter(({ isProtected }) => isProtected && !isCopy);
  if (locked.length > 0) return { kind: 'protected', sheets: locked.map(({ sheet }) => sheet) };
  const sheets = frozen.map(({ target }) => target);
  const done = await runExcel(async (context) => {
    for (const each of frozen) freezeSheet(context, each, isCopy);
    await context.sync();
  });
  if (done.ok) {
    const cells = frozen.reduce((sum, { blocks }) => sum + cellsIn(blocks), 0);
    const left = frozen.reduce((sum, { errors }) => sum + errors.length, 0);
    return { kind: 'frozen', sheets, cells, left };
  }
  const { fault } = done;
  if (!isCopy) return { kind: 'failed', fault };
  const removed = await runExcel((context) => removeSheets(context, sheets));
  return removed.ok ? { kind: 'failed', fault } : { kind: 'unfinished', fault, sheets };
}

interface FrozenSheet extends FunctionSheet {
  /** The sheet that holds the values in the end. */
  readonly target: string;
  readonly blocks: readonly FrozenBlock[];
}

async function plan(
  context: Excel.RequestContext,
  { sheets, where, suffix }: Freezing,
  callsFunction: CallsFunction,
): Promise<{ readonly frozen: readonly FrozenSheet[]; readonly isCopy: boolean }> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  const found = await findFunctionSheets(context, callsFunction);
  const isCopy = where === 'copy';
  const taken = worksheets.items.map(({ name }) => name);
  const frozen = found
    .filter(({ sheet }) => sheets.includes(sheet))
    .map((each): FrozenSheet => {
      const target = isCopy ? copyName(each.sheet, suffix, taken) : each.sheet;
      taken.push(target);
      return { ...each, target, blocks: isCopy ? [...each.own, ...each.leaning] : each.own };
    });
  return { frozen, isCopy };
}

/** Excel allows 31 characters. */
const LONGEST_NAME = 31;

function copyName(sheet: string, suffix: string, taken: readonly string[]): string {
  const room = LONGEST_NAME - suffix.length - 'BSC  00'.length;
  return freeSheetName(`${sheet.slice(0, room)} ${suffix}`, taken);
}

/** The values of a copy come from the sheet itself, because a new copy has still to calculate. */
function freezeSheet(
  context: Excel.RequestContext,
  { sheet, target, blocks }: FrozenSheet,
  isCopy: boolean,
): void {
  const from = context.workbook.worksheets.getItem(sheet);
  const to = isCopy ? from.copy('After', from) : from;
  if (isCopy) to.name = target;
  for (const { address } of blocks) {
    to.getRange(address).copyFrom(from.getRange(address), 'Values');
  }
}

async function removeSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<void> {
  for (const sheet of sheets) context.workbook.worksheets.getItemOrNullObject(sheet).delete();
  await context.sync();
}
