import type { Scorecard } from '../../scorecard/model/scorecard';
import type { SetupLayout } from '../../tables/layout';
import { readSetup } from '../../tables/read/read-setup';
import { scorecardChanges } from '../../tables/scorecard-changes';
import { SETUP } from '../../tables/schema/setup';
import type { TableGrid } from '../../tables/table-grid';
import { sheetPlan } from '../../workbook/sheet-plan';
import type { SheetPlan } from '../../workbook/workbook-plan';
import type { WorkbookRead } from '../read-workbook';
import { changeSteps, deletionSteps } from './change-steps';
import { choiceNames, choiceSteps, nameSteps } from './choice-steps';
import { freeSheetName } from './free-sheet-name';
import { recordOfChanges } from './record-of-changes';
import { clearRecord, keepRecord } from './record-steps';
import { sheetSteps } from './sheet-steps';
import { inRequests, type Step } from './step';
import { recordText } from './write-record';

/** Everything that a write does, before it begins. */
export interface WritePlan {
  /** The sheets whose cells it changes. */
  readonly changedSheets: readonly string[];
  /** One for each sync; none when there is nothing to write. */
  readonly requests: readonly (readonly Step[])[];
}

/**
 * How a workbook comes to say what a scorecard says. A write that makes sheets, or that takes more than one sync, first says
 * in the workbook what it is about to do, and takes that away with its last step. Values typed into cells are one sync
 * and need no record: Excel's own undo takes them back.
 */
export function writePlan(scorecard: Scorecard, read: WorkbookRead): WritePlan {
  const { layout } = read;
  const { changed } = scorecardChanges(scorecard, layout);
  const changedSheets = changed.map(({ grid }) => grid.sheet);
  const plans = newSheets(scorecard, read);
  const names = new Map([...choiceNames(plans)].filter(([name]) => !read.names.includes(name)));
  const record = recordText(recordOfChanges(plans, [...names.keys()], changed));
  const sheets = layout.setup ? plans : newSheets(withRecord(scorecard, record), read);
  const steps = [
    ...sheets.flatMap(sheetSteps),
    ...nameSteps(names),
    ...choiceSteps(sheets),
    ...changed.flatMap(changeSteps),
  ];
  const deletions = changed.flatMap(deletionSteps);
  const requests = inRequests([...steps, ...deletions]);
  if (plans.length === 0 && requests.length <= 1) return { changedSheets, requests };
  const setup = layout.setup ?? setupIn(sheets);
  const first = layout.setup ? keepRecord(setup, record) : [];
  return {
    changedSheets,
    requests: inRequests([
      ...first,
      ...steps,
      together([...deletions, clearRecord(setup, record)]),
    ]),
  };
}

function newSheets(scorecard: Scorecard, read: WorkbookRead): SheetPlan[] {
  const { created } = scorecardChanges(scorecard, read.layout);
  const taken = read.sheets.map(({ name }) => name);
  const tables = new Set([...read.grids, ...created].map(({ name }) => name));
  return created.map((grid) => {
    const sheet = freeSheetName(grid.sheet, taken);
    taken.push(sheet);
    return sheetPlan({ ...grid, sheet }, scorecard, tables);
  });
}

/** A scorecard whose new Setup table says from the beginning that it is being written. */
function withRecord(scorecard: Scorecard, record: string): Scorecard {
  return { ...scorecard, setup: { ...scorecard.setup, writeInProgress: record } };
}

function setupIn(plans: readonly SheetPlan[]): SetupLayout {
  const grids: readonly TableGrid[] = plans.flatMap(({ tables }) => tables.map(({ grid }) => grid));
  const grid = grids.find(({ name }) => name === SETUP.name);
  if (!grid) throw new Error('A workbook without a Setup table gets one with its first sheet.');
  return readSetup(grid).layout;
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
