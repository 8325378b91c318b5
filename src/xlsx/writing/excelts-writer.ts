import {
  PaperSize,
  Workbook,
  type CellFormulaValue,
  type CellValue as LibraryValue,
} from '@cj-tech-master/excelts';
import { columnLetters } from '../../tables/cell-address';
import type { CellError, CellValue, TableGrid } from '../../tables/table-grid';
import { SHEET_COLOURS } from '../../look/sheet-colours';
import type {
  Choices,
  ColumnFormat,
  SheetPlan,
  TablePlan,
  WorkbookPlan,
} from '../../workbook/workbook-plan';
import type { WorkbookWriter } from '../workbook-writer';
import { choicesFormula } from '../../workbook/choice-name';
import { numberFormatCode } from '../../workbook/number-format-code';
import { tableRange } from './plan-problem';
import { veilHeading, veilText } from './stored-text';
import { wrappedLines } from './wrapped-lines';

type LibrarySheet = ReturnType<Workbook['addWorksheet']>;
type Alignment = ReturnType<LibrarySheet['getCell']>['alignment'];
type SheetOptions = NonNullable<Parameters<Workbook['addWorksheet']>[1]>;
type PageSetup = NonNullable<SheetOptions['pageSetup']>;
type LibraryError = Extract<LibraryValue, { error: string }>;

/** Thin lines and light bands; the headings have a look of their own. */
const TABLE_STYLE = 'TableStyleLight1';

const FONT = 'Calibri';
/** Of Calibri 11, in points. */
const LINE_HEIGHT = 15;

/** A4 across, as many pages long as it takes. */
const PAGE = {
  paperSize: PaperSize.A4,
  orientation: 'landscape',
  fitToPage: true,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const;
/** Characters that can still be read side by side on a page. */
const PAGE_WIDTH = 240;
const FOOTER = '&L&8&A&R&8&P / &N';

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
  const headings = Math.min(...plan.tables.map(({ grid }) => grid.top)) + 1;
  const sheet = workbook.addWorksheet(plan.name, {
    ...(plan.tables.length > 0 && {
      views: [{ state: 'frozen' as const, ySplit: headings, xSplit: plan.frozenColumns ?? 0 }],
      pageSetup: pageOf(plan, headings),
    }),
    headerFooter: { oddFooter: FOOTER },
    // The library writes the colour as it is given; the format wants the opacity in front.
    ...(plan.tabColour !== undefined && {
      properties: { tabColor: { argb: `FF${plan.tabColour}` } },
    }),
  });
  for (const table of plan.tables) {
    addTable(sheet, table);
    formatHeadings(sheet, table.grid);
    formatColumns(sheet, table);
    addColumnChoices(sheet, table);
    formatCells(sheet, table);
    fitRows(sheet, table);
  }
}

/** The headings stand on each page; a table too wide to be read on one page takes several, names repeated. */
function pageOf({ tables }: SheetPlan, headings: number): PageSetup {
  const widths = tables.map(({ columnFormats }) =>
    [...(columnFormats?.values() ?? [])].reduce((sum, { width = 0 }) => sum + width, 0),
  );
  const fitToWidth = Math.max(1, Math.ceil(Math.max(...widths) / PAGE_WIDTH));
  return {
    ...PAGE,
    fitToWidth,
    printTitlesRow: `${headings}:${headings}`,
    ...(fitToWidth > 1 && { printTitlesColumn: 'A:B' }),
  };
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

function formatHeadings(sheet: LibrarySheet, { top, left, columns }: TableGrid): void {
  columns.forEach((_, index) => {
    const cell = sheet.getCell(top + 1, left + index + 1);
    cell.font = { name: FONT, size: 11, bold: true, color: solid(SHEET_COLOURS.navy) };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: solid(SHEET_COLOURS.navySoft) };
    cell.alignment = { vertical: 'middle', horizontal: 'left' };
  });
}

function formatColumns(sheet: LibrarySheet, { grid, columnFormats }: TablePlan): void {
  for (const [heading, format] of columnFormats ?? []) {
    const column = grid.columns.indexOf(heading);
    if (column < 0) continue;
    const number = grid.left + column + 1;
    if (format.width !== undefined) sheet.getColumn(number).width = format.width;
    const code = format.numberFormat && numberFormatCode(format.numberFormat);
    const alignment = alignmentOf(format);
    if (code === undefined && alignment === undefined) continue;
    const { top, bottom } = tableRange(grid);
    for (let row = top + 2; row <= bottom + 1; row++) {
      const cell = sheet.getCell(row, number);
      if (code !== undefined) cell.numFmt = code;
      if (alignment !== undefined) cell.alignment = alignment;
    }
  }
}

function alignmentOf({ wrap, align, indent, atTop }: ColumnFormat): Partial<Alignment> | undefined {
  if (wrap !== true && align === undefined && atTop !== true) return undefined;
  return {
    ...(wrap === true && { wrapText: true }),
    ...(align !== undefined && { horizontal: align }),
    ...(indent !== undefined && { indent }),
    ...((wrap === true || atTop === true) && { vertical: 'top' as const }),
  };
}

/** Excel fits a row to its text only when somebody edits it, so the height is said. */
function fitRows(sheet: LibrarySheet, table: TablePlan): void {
  wrappedLines(table).forEach((lines, row) => {
    if (lines > 1) sheet.getRow(table.grid.top + row + 2).height = lines * LINE_HEIGHT;
  });
}

/** Cells that differ from their column. */
function formatCells(sheet: LibrarySheet, { grid, cellFormats }: TablePlan): void {
  for (const [row, formats] of cellFormats ?? []) {
    for (const [heading, { numberFormat, choices }] of formats) {
      const column = grid.columns.indexOf(heading);
      if (column < 0) continue;
      const cell = sheet.getCell(grid.top + row + 2, grid.left + column + 1);
      if (numberFormat !== undefined) cell.numFmt = numberFormatCode(numberFormat);
      if (choices !== undefined) addChoices(sheet, cell.address, choices);
    }
  }
}

function addColumnChoices(sheet: LibrarySheet, { grid, validations }: TablePlan): void {
  for (const [heading, choices] of validations ?? []) {
    const column = grid.columns.indexOf(heading);
    if (column < 0) continue;
    const letters = columnLetters(grid.left + column);
    const { top, bottom } = tableRange(grid);
    addChoices(sheet, `${letters}${top + 2}:${letters}${bottom + 1}`, choices);
  }
}

function addChoices(sheet: LibrarySheet, range: string, choices: Choices): void {
  sheet.dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    showErrorMessage: true,
    formulae: [veilText(choicesFormula(choices))],
  });
}

/** A colour as the library wants it: opacity in front, no #. */
function solid(colour: string): { argb: string } {
  return { argb: `FF${colour.slice(1)}` };
}
