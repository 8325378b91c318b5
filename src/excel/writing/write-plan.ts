import type { Scorecard } from '../../scorecard/model/scorecard';
import type { SetupLayout } from '../../tables/layout';
import { readSetup } from '../../tables/read/read-setup';
import type { ScorecardChanges } from '../../tables/scorecard-changes';
import { SETUP } from '../../tables/schema/setup';
import type { TableGrid } from '../../tables/table-grid';
import type { TableChanges } from '../../tables/write/table-changes';
import { writeContext } from '../../tables/write/write-context';
import { newSetup } from '../../tables/write/write-setup';
import { sheetPlan } from '../../workbook/sheet-plan';
import type { SheetPlan } from '../../workbook/workbook-plan';
import type { Planned } from '../read-and-write';
import type { WorkbookRead } from '../read-workbook';
import { changeSteps, deletionSteps } from './change-steps';
import { choiceNames, choiceSteps, nameSteps } from './choice-steps';
import { freeSheetName } from './free-sheet-name';
import { newCellSteps } from './new-cell-steps';
import { recordOfChanges } from './record-of-changes';
import { clearRecord, keepRecord } from './record-steps';
import { sheetSteps } from './sheet-steps';
import { inRequests, type Step } from './step';
import { recordText, type WriteRecord } from './write-record';

/** Everything that a write does, before it begins. */
export interface WritePlan {
  /** The sheets whose cells it changes. */
  readonly changedSheets: readonly string[];
  readonly makesSheets: boolean;
  /** The workbook says that it is being written while it is. */
  readonly isRecorded: boolean;
  /** One for each sync; none when there is nothing to write. */
  readonly requests: readonly (readonly Step[])[];
  /** What it makes anew, so that it can be taken away again where the workbook does not say that it goes on. */
  readonly made: Made;
  /** What it changes in tables. */
  readonly changes: readonly TableChanges[];
  /** What of it is left to do in the workbook as it stands now; absent where that cannot be told from the tables. */
  readonly rest?: (now: WorkbookRead) => Planned;
  /** Whether the workbook has what it was to make; for a write that changes no tables. */
  readonly isDone?: (now: WorkbookRead) => boolean;
}

/** Sheets and names, and values in the place of formulas. */
export type Made = Pick<WriteRecord, 'sheets' | 'names' | 'formulas'>;

/**
 * How changes come into a workbook, after which it says what the scorecard says. A write that makes sheets, or that takes
 * more than one sync, first says in the workbook what it is about to do, and takes that away with its last step. Values
 * typed into cells are one sync and need no record: Excel's own undo takes them back.
 *
 * @returns undefined when a record is needed and there is no Setup table for it
 */
export function writePlan(
  { created, changed }: ScorecardChanges,
  scorecard: Scorecard,
  read: WorkbookRead,
): WritePlan | undefined {
  const { layout } = read;
  const plans = sheetPlans(created, scorecard, read);
  const names = new Map([...choiceNames(plans)].filter(([name]) => !read.names.includes(name)));
  const record = recordText(recordOfChanges(plans, [...names.keys()], changed));
  const sheets = layout.setup
    ? plans
    : sheetPlans(withRecord(created, scorecard, record), scorecard, read);
  const surroundings = {
    scorecard,
    read,
    made: sheets,
    names: new Set([...read.names, ...names.keys()]),
  };
  const steps = [
    ...sheets.flatMap(sheetSteps),
    ...nameSteps(names),
    ...choiceSteps(sheets),
    ...changed.flatMap((changes) => [
      ...changeSteps(changes),
      ...newCellSteps(changes, surroundings),
    ]),
  ];
  const deletions = changed.flatMap(deletionSteps);
  const requests = inRequests([...steps, ...deletions]);
  const about = {
    changedSheets: changed.map(({ grid }) => grid.sheet),
    makesSheets: plans.length > 0,
    made: { sheets: sheets.map(({ name }) => name), names: [...names.keys()] },
    changes: changed,
  };
  if (plans.length === 0 && requests.length <= 1) return { ...about, isRecorded: false, requests };
  const setup = layout.setup ?? setupIn(sheets);
  if (!setup) return undefined;
  const first = layout.setup ? keepRecord(setup, record) : [];
  const last = together([...deletions, clearRecord(setup, record)]);
  return { ...about, isRecorded: true, requests: inRequests([...first, ...steps, last]) };
}

function sheetPlans(
  created: readonly TableGrid[],
  scorecard: Scorecard,
  read: WorkbookRead,
): SheetPlan[] {
  const taken = read.sheets.map(({ name }) => name);
  const tables = new Set([...read.grids, ...created].map(({ name }) => name));
  return created.map((grid) => {
    const sheet = freeSheetName(grid.sheet, taken);
    taken.push(sheet);
    return sheetPlan({ ...grid, sheet }, scorecard, tables);
  });
}

/** The new tables, of which Setup says from the beginning that it is being written. */
function withRecord(
  created: readonly TableGrid[],
  scorecard: Scorecard,
  record: string,
): TableGrid[] {
  const setup = { ...scorecard.setup, writeInProgress: record };
  const marked = { ...scorecard, setup };
  return created.map((grid) =>
    grid.name === SETUP.name ? newSetup(setup, writeContext(marked, undefined)) : grid,
  );
}

function setupIn(plans: readonly SheetPlan[]): SetupLayout | undefined {
  const grids: readonly TableGrid[] = plans.flatMap(({ tables }) => tables.map(({ grid }) => grid));
  const grid = grids.find(({ name }) => name === SETUP.name);
  return grid && readSetup(grid).layout;
}

/** Steps that are never in different requests: rows that go cannot be brought back from the record. */
function together(steps: readonly Step[]): Step {
  return {
    bytes: steps.reduce((sum, { bytes }) => sum + bytes, 0),
    add: (context) => {
      for (const { add } of steps) add(context);
    },
  };
}
