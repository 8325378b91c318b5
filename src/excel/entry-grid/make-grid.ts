import type { Period } from '../../scorecard/periods/period';
import {
  entryGridPlan,
  type EntryGridPlan,
  type EntryGridWords,
} from '../../workbook/entry-grid/entry-grid-plan';
import { allowed, refusalOf } from '../allowed-plan';
import { readAndWrite, type Planned } from '../read-and-write';
import type { WorkbookRead } from '../read-workbook';
import type { SaveOutcome } from '../save-scorecard';
import { freeSheetName } from '../writing/free-sheet-name';
import { clearRecord, keepRecord } from '../writing/record-steps';
import { rowsInPieces } from '../writing/rows-in-pieces';
import { setCells } from '../writing/set-cells';
import { inRequests, type Step } from '../writing/step';
import { recordText } from '../writing/write-record';
import { gridLooks } from './grid-looks';
import { gridName, newGridName } from './grid-name';

export interface NewGrid {
  /** A period of the fiscal year that the grid is for. */
  readonly period: Period;
  readonly words: EntryGridWords;
  /** The sheet of the grid that goes when the new one stands; nothing on it may be waiting. */
  readonly replaces?: string;
}

const BYTES_OF_A_SHEET = 3_000;

/** Makes the sheet for typing figures. Asked for before, because Excel cannot undo it; a write that breaks off leaves none. */
export function makeGrid(grid: NewGrid): Promise<SaveOutcome> {
  return readAndWrite((read) => planOf(grid, read));
}

function planOf({ period, words, replaces }: NewGrid, read: WorkbookRead): Planned {
  const refusal = refusalOf(read);
  if (refusal) return refusal;
  const { setup, tables } = read.layout;
  const data = tables.get('BSC_Data');
  if (!setup) return allowed(undefined, read);
  if (!data) return { kind: 'missing', tables: ['BSC_Data'] };
  const plan = entryGridPlan({ scorecard: read.scorecard, period, table: data.grid.name, words });
  const sheet = freeSheetName(
    words.sheet,
    read.sheets.map(({ name }) => name),
  );
  const name = newGridName(read.names);
  const record = recordText({ sheets: [sheet], names: [name], tables: [] });
  const old = replaces === undefined ? undefined : { sheet: replaces, name: gridName(read.names) };
  const requests = inRequests([
    ...keepRecord(setup, record),
    addSheet(sheet),
    gridLooks(sheet, plan, name),
    ...cellSteps(sheet, plan),
    last(clearRecord(setup, record), sheet, old),
  ]);
  const made = { changedSheets: [], makesSheets: true, isRecorded: true, requests };
  return allowed(made, read);
}

function addSheet(name: string): Step {
  return {
    bytes: BYTES_OF_A_SHEET,
    add: ({ workbook }) => {
      workbook.worksheets.add(name);
    },
  };
}

function cellSteps(sheet: string, { cells }: EntryGridPlan): Step[] {
  return rowsInPieces(cells).map(({ first, rows, bytes }) =>
    setCells(sheet, [first, 0], rows, bytes),
  );
}

/** The old sheet goes when the new one is complete; there is no way back from there, and no need of one. */
function last(
  clear: Step,
  sheet: string,
  old: { readonly sheet: string; readonly name: string | undefined } | undefined,
): Step {
  return {
    bytes: clear.bytes + BYTES_OF_A_SHEET,
    add: (context) => {
      const { worksheets, names } = context.workbook;
      clear.add(context);
      if (old) {
        if (old.name !== undefined) names.getItem(old.name).delete();
        worksheets.getItem(old.sheet).delete();
        worksheets.getItem(sheet).name = old.sheet;
      }
      worksheets.getItem(old?.sheet ?? sheet).activate();
    },
  };
}
