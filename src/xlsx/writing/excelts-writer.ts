import {
  Workbook,
  type CellFormulaValue,
  type CellValue as LibraryValue,
} from '@cj-tech-master/excelts';
import { columnLetters } from '../../tables/cell-address';
import type { CellError, CellValue, TableGrid } from '../../tables/table-grid';
import type { SheetPlan, TablePlan, WorkbookPlan } from '../workbook-plan';
import type { WorkbookWriter } from '../workbook-writer';
import { choicesFormula } from './choice-name';
import { numberFormatCode } from './number-format-code';
import { tableRange } from './plan-problem';
import { veilHeading, veilText } from './stored-text';

type LibrarySheet = ReturnType<Workbook['addWorksheet']>;
type LibraryError = Extract<LibraryValue, { error: string }>;

const TABLE_STYLE = 'TableStyleLight9';

/** The library's own check prints to the console and doubles the time; `finish` compresses well. */
const OPTIONS = { validate: false, zip: { level: 1 } };

/** The errors that the file format knows. */
const ERRORS: readonly LibraryError['error'][] = [
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
];

/** Writes plans with the library excelts: the only file that knows it. */
export const exceltsWriter: WorkbookWriter = {
  async write(plan: WorkbookPlan): Promise<Uint8Array> {
    const workbook = new Workbook();
    for (const sheet of plan.sheets) addSheet(workbook, sheet);
    return new Uint8Array(await workbook.xlsx.writeBuffer(OPTIONS));
  },
};

function addSheet(workbook: Workbook, plan: SheetPlan): void {
  const frozenRows = Math.min(...plan.tables.map(({ grid }) => grid.top)) + 1;
  const sheet = workbook.addWorksheet(plan.name, {
    ...(plan.tables.length > 0 && { views: [{ state: 'frozen' as const, ySplit: frozenRows }] }),
    // The library writes the colour as it is given; the format wants the opacity in front.
    ...(plan.tabColour !== undefined && {
      properties: { tabColor: { argb: `FF${plan.tabColour}` } },
    }),
  });
  for (const table of plan.tables) {
    addTable(sheet, table);
    formatColumns(sheet, table);
    addChoices(sheet, table);
  }
}

function addTable(sheet: LibrarySheet, { grid, style = TABLE_STYLE }: TablePlan): void {
  const blank = grid.columns.map(() => null);
  sheet.addTable({
    name: grid.name,
    displayName: grid.name,
    ref: columnLetters(grid.left) + String(grid.top + 1),
    headerRow: true,
    totalsRow: false,
    style: { theme: style, showRowStripes: true },
    columns: grid.columns.map((column) => ({ name: veilHeading(column) })),
    rows:
      grid.rows.length === 0
        ? [blank]
        : grid.rows.map((row, index) => libraryRow(grid, row, index)),
  });
}

function libraryRow(grid: TableGrid, row: readonly CellValue[], index: number): LibraryValue[] {
  const formulas = grid.formulas?.get(index);
  return row.map((value, column) => {
    const formula = formulas?.get(column);
    return formula === undefined ? libraryValue(value) : libraryFormula(formula, value);
  });
}

function libraryFormula(formula: string, value: CellValue): CellFormulaValue {
  const result = libraryValue(value);
  return result === null ? { formula: veilText(formula) } : { formula: veilText(formula), result };
}

function libraryValue(value: CellValue): string | number | boolean | LibraryError | null {
  if (typeof value === 'string') return veilText(value);
  return typeof value === 'object' && value !== null ? libraryError(value) : value;
}

/** Excel, too, stores an error younger than the format as #VALUE!. */
function libraryError(value: CellError): LibraryError {
  return { error: ERRORS.find((error) => error === value.error) ?? '#VALUE!' };
}

function formatColumns(sheet: LibrarySheet, { grid, columnFormats }: TablePlan): void {
  for (const [heading, format] of columnFormats ?? []) {
    const column = grid.columns.indexOf(heading);
    if (column < 0) continue;
    const number = grid.left + column + 1;
    if (format.width !== undefined) sheet.getColumn(number).width = format.width;
    const code = format.numberFormat && numberFormatCode(format.numberFormat);
    if (code === undefined && format.wrap !== true) continue;
    const { top, bottom } = tableRange(grid);
    for (let row = top + 2; row <= bottom + 1; row++) {
      const cell = sheet.getCell(row, number);
      if (code !== undefined) cell.numFmt = code;
      if (format.wrap === true) cell.alignment = { wrapText: true, vertical: 'top' };
    }
  }
}

function addChoices(sheet: LibrarySheet, { grid, validations }: TablePlan): void {
  for (const [heading, choices] of validations ?? []) {
    const column = grid.columns.indexOf(heading);
    if (column < 0) continue;
    const letters = columnLetters(grid.left + column);
    const { top, bottom } = tableRange(grid);
    sheet.dataValidations.add(`${letters}${top + 2}:${letters}${bottom + 1}`, {
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      formulae: [veilText(choicesFormula(choices))],
    });
  }
}
