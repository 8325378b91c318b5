import { cellAddress } from '../tables/cell-address';
import type { Place } from '../tables/problem';
import type { TableGrid } from '../tables/table-grid';
import { parseCellAddress } from '../tables/cell-range';
import { unguardedArguments, type UnguardedArgument } from './formulas/unguarded-arguments';
import {
  formulaCellKey,
  type BscFormula,
  type SheetInfo,
  type WorkbookFile,
} from './workbook-file';

/** The rules of the health check about formulas: guards, number of function cells. */
export const FORMULA_RULES = ['X1', 'X2'] as const;

/** A hint about the formulas of a workbook (`FORMULA_RULES`). */
export interface FormulaFinding {
  readonly code: (typeof FORMULA_RULES)[number];
  readonly severity: 'Tip';
  readonly place: Place;
  /** X1: `function`, `reference`, `count` similar cells in this column. X2: `count` cells, `limit`. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** What is known of the formulas of a workbook, of a file or an open one. */
export interface FormulaScan extends Pick<WorkbookFile, 'tables' | 'bscFormulas'> {
  readonly sheets: readonly Pick<SheetInfo, 'name' | 'formulaCells'>[];
}

/** So many cells with custom functions calculate without a wait that is felt. */
const FUNCTION_CELLS = 5_000;

/** Finds custom functions on cells that can be blank without a guard, and more function cells than are wise. */
export function findFormulaFindings(workbook: FormulaScan): readonly FormulaFinding[] {
  return [...unguardedFindings(workbook), ...tooManyFindings(workbook)];
}

/** One finding for each column, function and way to refer: a column filled down is one mistake, not a thousand. */
function unguardedFindings(workbook: FormulaScan): readonly FormulaFinding[] {
  const groups = new Map<string, { first: FormulaFinding; count: number }>();
  for (const cell of workbook.bscFormulas) {
    const argument = unguardedArguments(cell.formula).find(({ reference }) =>
      canBeBlank(reference, cell, workbook),
    );
    if (argument === undefined) continue;
    const key = [cell.sheet, cell.column, argument.function].join('\n');
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { first: unguarded(cell, argument, workbook), count: 1 });
    else group.count++;
  }
  return [...groups.values()].map(({ first, count }) => ({
    ...first,
    data: { ...first.data, count },
  }));
}

function unguarded(
  cell: BscFormula,
  argument: UnguardedArgument,
  workbook: FormulaScan,
): FormulaFinding {
  const { function: name, reference } = argument;
  return {
    code: 'X1',
    severity: 'Tip',
    place: placeOf(cell, workbook),
    data: { function: name, reference },
  };
}

function tooManyFindings(workbook: FormulaScan): readonly FormulaFinding[] {
  const beyond = workbook.bscFormulas[FUNCTION_CELLS];
  if (beyond === undefined) return [];
  const data = { count: workbook.bscFormulas.length, limit: FUNCTION_CELLS };
  return [{ code: 'X2', severity: 'Tip', place: placeOf(beyond, workbook), data }];
}

function placeOf(cell: BscFormula, workbook: FormulaScan): Place {
  const place = {
    sheet: cell.sheet,
    row: cell.row + 1,
    cell: cellAddress(cell.sheet, cell.row, cell.column),
  };
  const table = tableAround(cell, workbook);
  const column = table?.columns[cell.column - table.left];
  return table === undefined || column === undefined
    ? place
    : { ...place, table: table.name, column };
}

function tableAround(cell: BscFormula, workbook: FormulaScan): TableGrid | undefined {
  return workbook.tables.find(
    ({ sheet, top, left, rows, columns }) =>
      sheet === cell.sheet &&
      cell.row > top &&
      cell.row <= top + rows.length &&
      cell.column >= left &&
      cell.column < left + columns.length,
  );
}

/** A cell with a formula is never blank: it gives "" at most, which the functions understand. */
function canBeBlank(reference: string, cell: BscFormula, workbook: FormulaScan): boolean {
  const thisRow = /^([^[\]!]*)\[(?:@\[?|\[#This Row\],\[)([^[\]]+)\]+$/i.exec(reference);
  if (thisRow !== null) return !isCalculated(thisRow[2] ?? '', cell, workbook);
  const bang = reference.lastIndexOf('!');
  const sheet = bang < 0 ? cell.sheet : sheetName(reference.slice(0, bang));
  const position = parseCellAddress(reference.slice(bang + 1));
  if (position === undefined) return true;
  const info = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return info?.formulaCells.has(formulaCellKey(position.row, position.column)) !== true;
}

function sheetName(reference: string): string {
  return reference.startsWith("'") ? reference.slice(1, -1).replaceAll("''", "'") : reference;
}

function isCalculated(column: string, cell: BscFormula, workbook: FormulaScan): boolean {
  const table = tableAround(cell, workbook);
  const index = table?.columns.indexOf(column) ?? -1;
  return table?.formulas?.get(cell.row - table.top - 1)?.has(index) === true;
}
