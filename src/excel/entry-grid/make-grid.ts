import type { Period } from '../../scorecard/periods/period';
import type { SetupLayout } from '../../tables/layout';
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
import { changeRecord, clearRecord, keepRecord } from '../writing/record-steps';
import { replacementSteps } from '../writing/replacement-steps';
import { rowsInPieces } from '../writing/rows-in-pieces';
import { setCells } from '../writing/set-cells';
import { inRequests, type Step } from '../writing/step';
import type { WritePlan } from '../writing/write-plan';
import { recordText, type Replacement } from '../writing/write-record';
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
  const grid = entryGridPlan({ scorecard: read.scorecard, period, table: data.grid.name, words });
  const sheets = read.sheets.map((each) => each.name);
  const sheet = freeSheetName(words.sheet, sheets);
  const name = newGridName(read.names);
  const record = recordText({ sheets: [sheet], names: [name], tables: [] });
  const before = gridName(read.names);
  const requests = inRequests([
    ...keepRecord(setup, record),
    addSheet(sheet),
    gridLooks(sheet, grid, name),
    ...cellSteps(sheet, grid),
    ...(replaces === undefined
      ? []
      : replaceSteps(
          setup,
          { old: replaces, ...(before && { name: before }), made: sheet },
          sheets,
        )),
    activate(replaces ?? sheet),
    clearRecord(setup, record),
  ]);
  const plan: WritePlan = {
    changedSheets: [],
    makesSheets: true,
    isRecorded: true,
    requests,
    made: { sheets: [sheet], names: [name] },
    changes: [],
    isDone: ({ names }) => names.includes(name),
  };
  return allowed(plan, read);
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
function replaceSteps(setup: SetupLayout, replacement: Replacement, sheets: readonly string[]) {
  const record = recordText({ sheets: [], names: [], tables: [], instead: replacement });
  return [
    changeRecord(setup, record),
    ...replacementSteps(replacement, [...sheets, replacement.made]),
  ];
}

function activate(sheet: string): Step {
  return {
    bytes: BYTES_OF_A_SHEET,
    add: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).activate();
    },
  };
}
