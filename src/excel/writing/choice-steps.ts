import { choiceName, choicesFormula, columnReference } from '../../workbook/choice-name';
import { choicesOf } from '../../workbook/choices-of';
import type { Choices, SheetPlan, TablePlan } from '../../workbook/workbook-plan';
import type { Step } from './step';

const BYTES_OF_A_NAME = 400;
/** About what the calls for the lists of a table take. */
const BYTES_OF_THE_LISTS = 60_000;

/** The names that the lists of new sheets need; each stands for a column of a table. */
export function choiceNames(plans: readonly SheetPlan[]): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const table of plans.flatMap(({ tables }) => tables)) {
    for (const [, choices] of choicesOf(table)) {
      if (!('table' in choices)) continue;
      references.set(choiceName(choices), columnReference(choices.table, choices.column));
    }
  }
  return references;
}

/** Makes names; the tables that they stand for have to be there. */
export function nameSteps(references: ReadonlyMap<string, string>): Step[] {
  return Array.from(references, ([name, reference]) => ({
    bytes: BYTES_OF_A_NAME,
    add: ({ workbook }) => {
      workbook.names.add(name, `=${reference}`);
    },
  }));
}

/** The lists in the cells of new sheets; the names that they use have to be there. */
export function choiceSteps(plans: readonly SheetPlan[]): Step[] {
  return plans.flatMap(({ name, tables }) =>
    tables.map((plan) => ({
      bytes: BYTES_OF_THE_LISTS,
      add: ({ workbook }) => {
        offerAll(workbook.worksheets.getItem(name), plan);
      },
    })),
  );
}

function offerAll(sheet: Excel.Worksheet, { grid, validations, cellFormats }: TablePlan): void {
  const offer = (heading: string, row: number, count: number, choices: Choices): void => {
    const column = grid.columns.indexOf(heading);
    if (column < 0) return;
    const range = sheet.getRangeByIndexes(grid.top + 1 + row, grid.left + column, count, 1);
    range.dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(choices) } };
  };
  for (const [heading, choices] of validations ?? []) {
    offer(heading, 0, Math.max(1, grid.rows.length), choices);
  }
  for (const [row, formats] of cellFormats ?? []) {
    for (const [heading, { choices }] of formats) {
      if (choices !== undefined) offer(heading, row, 1, choices);
    }
  }
}

/** Words are given as they are; a name stands for the column of another table. */
function sourceOf(choices: Choices): string {
  return 'table' in choices ? `=${choicesFormula(choices)}` : choices.values.join(',');
}
