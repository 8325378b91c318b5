import { cellAddress } from '../../tables/cell-address';
import type { TableGrid } from '../../tables/table-grid';
import {
  parseCellAddress,
  rangesOverlap,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type CellRange,
} from '../../tables/cell-range';
import { fileProblem, type FileProblem } from '../file-problem';
import type { Choices, SheetPlan, TablePlan, WorkbookPlan } from '../../workbook/workbook-plan';
import { cellsProblem, LONGEST_HEADING } from './cells-problem';
import { choicesFormula } from '../../workbook/choice-name';
import { choicesOf } from '../../workbook/choices-of';
import { first } from './first-problem';
import { sheetNamesProblem } from './sheet-names-problem';

const LONGEST_CHOICES = 255;

/** The first reason why Excel could not open the workbook of a plan as planned; undefined when there is none. */
export function planProblem(plan: WorkbookPlan): FileProblem | undefined {
  return (
    sheetNamesProblem(plan.sheets) ??
    tableNamesProblem(plan.sheets) ??
    first(plan.sheets, sheetProblem) ??
    first(tablesOf(plan), (table) => validationsProblem(table, plan))
  );
}

/** The rectangle a table takes on its sheet, headings included. */
export function tableRange(grid: TableGrid): CellRange {
  const { top, left, columns, rows } = grid;
  const bottom = top + Math.max(rows.length, 1);
  return { top, left, bottom, right: left + columns.length - 1 };
}

function tablesOf(plan: WorkbookPlan): readonly TablePlan[] {
  return plan.sheets.flatMap((sheet) => sheet.tables);
}

function tableNamesProblem(sheets: readonly SheetPlan[]): FileProblem | undefined {
  const taken = new Set<string>();
  const names = sheets.flatMap((sheet) => sheet.tables.map((table) => table.grid.name));
  return first(names, (table) => {
    if (!isTableName(table)) return fileProblem('table-name-invalid', {}, { table });
    const key = table.toLowerCase();
    if (taken.has(key)) return fileProblem('table-name-taken', {}, { table });
    taken.add(key);
    return undefined;
  });
}

function isTableName(name: string): boolean {
  const isLikeCell = parseCellAddress(name) !== undefined || /^(r\d*(c\d*)?|c\d*)$/i.test(name);
  return /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name) && !isLikeCell;
}

function sheetProblem(sheet: SheetPlan): FileProblem | undefined {
  const done: TableGrid[] = [];
  return first(sheet.tables, ({ grid }) => {
    const problem =
      headingsProblem(grid) ?? placeProblem(grid, sheet) ?? cellsProblem(grid, sheet.name);
    if (problem !== undefined) return problem;
    const other = done.find((earlier) => rangesOverlap(tableRange(earlier), tableRange(grid)));
    done.push(grid);
    if (other === undefined) return undefined;
    const place = { table: grid.name, sheet: sheet.name };
    return fileProblem('tables-overlap', { other: other.name }, place);
  });
}

function headingsProblem(grid: TableGrid): FileProblem | undefined {
  const taken = new Set<string>();
  if (grid.columns.length === 0) return fileProblem('heading-empty', {}, { table: grid.name });
  return first(grid.columns, (column) => {
    if (column === '') return fileProblem('heading-empty', {}, { table: grid.name });
    const place = { table: grid.name, column };
    const key = column.toLowerCase();
    if (taken.has(key)) return fileProblem('heading-taken', {}, place);
    taken.add(key);
    if (column.length <= LONGEST_HEADING) return undefined;
    const cell = cellAddress(grid.sheet, grid.top, grid.left + grid.columns.indexOf(column));
    const data = { length: column.length, limit: LONGEST_HEADING };
    return fileProblem('text-too-long', data, { ...place, cell });
  });
}

function placeProblem(grid: TableGrid, sheet: SheetPlan): FileProblem | undefined {
  const { top, left, bottom, right } = tableRange(grid);
  if (top >= 0 && left >= 0 && bottom < SHEET_ROWS && right < SHEET_COLUMNS) return undefined;
  return fileProblem('sheet-too-small', {}, { table: grid.name, sheet: sheet.name });
}

function validationsProblem(table: TablePlan, plan: WorkbookPlan): FileProblem | undefined {
  return first(choicesOf(table), ([column, choices]) => {
    const place = { table: table.grid.name, column };
    if (fitsRule(choices)) return undefined;
    if (!('table' in choices)) return fileProblem('list-too-long', {}, place);
    const source = tablesOf(plan).find((candidate) => candidate.grid.name === choices.table);
    if (source?.grid.columns.includes(choices.column) === true) return undefined;
    const other = `${choices.table}[${choices.column}]`;
    return fileProblem('list-column-unknown', { other }, place);
  });
}

/** Choices written into the rule share 255 characters and are separated by commas. */
function fitsRule(choices: Choices): boolean {
  if ('table' in choices) return false;
  const hasComma = choices.values.some((value) => value.includes(','));
  return !hasComma && choicesFormula(choices).length <= LONGEST_CHOICES + 2;
}
