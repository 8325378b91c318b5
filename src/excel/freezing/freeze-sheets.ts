import type { ExcelFault } from '../excel-fault';
import { allowed } from '../allowed-plan';
import { readAndWrite, type Planned } from '../read-and-write';
import type { WorkbookRead } from '../read-workbook';
import type { SaveOutcome } from '../save-outcome';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import { freeSheetName } from '../writing/free-sheet-name';
import { clearRecord, keepRecord } from '../writing/record-steps';
import { inRequests, type Step } from '../writing/step';
import { recordText, type WriteRecord } from '../writing/write-record';
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
  | Exclude<SaveOutcome, { readonly kind: 'saved' | 'unfinished' }>
  /** These sheets were begun and could not be taken back. In a workbook with a scorecard Setup says so. */
  | {
      readonly kind: 'unfinished';
      readonly fault: ExcelFault;
      readonly sheets: readonly string[];
    };

/**
 * Puts values in the place of functions, in one request after the cells were read again. Formats and layout stay. A workbook
 * with a scorecard says meanwhile that it is being written, and what stood in the cells.
 */
export async function freezeSheets(
  freezing: Freezing,
  callsFunction: CallsFunction,
): Promise<Frozen> {
  const frozen: FrozenSheet[] = [];
  const outcome = await readAndWrite(async (read, context) => {
    const found = await findFunctionSheets(context, callsFunction);
    frozen.splice(0, frozen.length, ...frozenSheets(found, freezing, read));
    return planOf(frozen, freezing, read);
  });
  const sheets = frozen.map(({ target }) => target);
  if (outcome.kind === 'unfinished') return { ...outcome, sheets };
  if (outcome.kind !== 'saved') return outcome;
  const cells = frozen.reduce((sum, { blocks }) => sum + cellsIn(blocks), 0);
  const left = frozen.reduce((sum, { errors }) => sum + errors.length, 0);
  return { kind: 'frozen', sheets, cells, left };
}

interface FrozenSheet extends FunctionSheet {
  /** The sheet that holds the values in the end. */
  readonly target: string;
  readonly blocks: readonly FrozenBlock[];
}

function frozenSheets(
  found: readonly FunctionSheet[],
  { sheets, where, suffix }: Freezing,
  read: WorkbookRead,
): FrozenSheet[] {
  const isCopy = where === 'copy';
  const taken = read.sheets.map(({ name }) => name);
  return found
    .filter(({ sheet }) => sheets.includes(sheet))
    .map((each): FrozenSheet => {
      const target = isCopy ? copyName(each.sheet, suffix, taken) : each.sheet;
      taken.push(target);
      return { ...each, target, blocks: isCopy ? [...each.own, ...each.leaning] : each.own };
    });
}

function planOf(frozen: readonly FrozenSheet[], { where }: Freezing, read: WorkbookRead): Planned {
  if (read.scorecard.setup.writeInProgress !== undefined) return { kind: 'blocked' };
  if (read.state.isReadOnly) return { kind: 'read-only' };
  const isCopy = where === 'copy';
  const made: WriteRecord = {
    sheets: isCopy ? frozen.map(({ target }) => target) : [],
    names: [],
    tables: [],
    formulas: isCopy
      ? []
      : frozen.flatMap(({ sheet, blocks }) =>
          blocks.map(({ address, formulas }) => ({ sheet, address, formulas })),
        ),
  };
  const steps = frozen.map((each) => freezeStep(each, isCopy));
  const { setup } = read.layout;
  const isSetupProtected = read.sheets.some(
    ({ name, isProtected }) => isProtected && name === setup?.grid.sheet,
  );
  const isRecorded = setup !== undefined && !isSetupProtected && steps.length > 0;
  const record = recordText(made);
  const requests = inRequests(
    isRecorded ? [...keepRecord(setup, record), ...steps, clearRecord(setup, record)] : steps,
  );
  const changedSheets = isCopy ? [] : frozen.map(({ sheet }) => sheet);
  const unnamed = isCopy ? frozen.map(({ sheet }) => nameOfCopy(sheet, read)) : [];
  return allowed(
    {
      ...{ changedSheets, makesSheets: isCopy, isRecorded, requests, changes: [] },
      made: { ...made, sheets: [...made.sheets, ...unnamed] },
    },
    read,
  );
}

/** Excel allows 31 characters. */
const LONGEST_NAME = 31;

function copyName(sheet: string, suffix: string, taken: readonly string[]): string {
  const room = LONGEST_NAME - suffix.length - 'BSC  00'.length;
  return freeSheetName(`${sheet.slice(0, room)} ${suffix}`, taken);
}

/** What Excel calls a copy before it gets its name. */
function nameOfCopy(sheet: string, { sheets }: WorkbookRead): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const name = sheet.slice(0, LONGEST_NAME - end.length) + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The values of a copy come from the sheet itself, because a new copy has still to calculate. */
function freezeStep({ sheet, target, blocks }: FrozenSheet, isCopy: boolean): Step {
  return {
    bytes: BYTES_OF_A_CALL * (2 + blocks.length),
    add: ({ workbook }) => {
      const from = workbook.worksheets.getItem(sheet);
      const to = isCopy ? from.copy('After', from) : from;
      if (isCopy) to.name = target;
      for (const { address } of blocks) {
        to.getRange(address).copyFrom(from.getRange(address), 'Values');
      }
    },
  };
}
