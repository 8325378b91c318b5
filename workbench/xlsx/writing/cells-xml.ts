import type { CellContent, CellFormula, CellValue } from '../../content/cell-content';
import { cellAddress, isInside, rangeAddress } from '../../content/cell-range';
import type { TableContent } from '../../content/table-content';
import type { RowContent, WorksheetContent } from '../../content/worksheet-content';
import { namesOtherWorkbook } from '../formulas/other-workbook';
import { storedFormula } from '../formulas/stored-formula';
import { writeStoredText } from '../package/stored-text';
import { escapeText, xml } from '../package/write-xml';
import type { BookDraft } from './book-draft';

/** Errors that a file can hold; newer ones are written as #VALUE! and come back when Excel calculates. */
const STORED_ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** The rows of a sheet with their cells. */
export function sheetDataXml(sheet: WorksheetContent, book: BookDraft): string {
  const rows = new Map<number, { content?: RowContent; cells: CellContent[] }>();
  for (const content of sheet.rows) rows.set(content.row, { content, cells: [] });
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? { cells: [] };
    row.cells.push(cell);
    rows.set(cell.row, row);
  }
  const sorted = [...rows].sort(([one], [other]) => one - other);
  const texts = sorted.map(([row, { content, cells }]) =>
    xml('row', { r: row + 1, ...rowAttributes(content, book) }, cellTexts(cells, sheet, book)),
  );
  return xml('sheetData', {}, texts);
}

function rowAttributes(row: RowContent | undefined, book: BookDraft) {
  if (row === undefined) return {};
  return {
    s: row.format === undefined ? undefined : book.styles.format(row.format),
    customFormat: row.format === undefined ? undefined : true,
    ht: row.height,
    hidden: row.hidden,
    customHeight: row.height === undefined || row.fitted === true ? undefined : true,
    outlineLevel: row.outlineLevel,
    collapsed: row.collapsed,
  };
}

function cellTexts(cells: CellContent[], sheet: WorksheetContent, book: BookDraft): string[] {
  cells.sort((one, other) => one.column - other.column);
  return cells.map((cell) => cellXml(cell, sheet, book));
}

function cellXml(cell: CellContent, sheet: WorksheetContent, book: BookDraft): string {
  const { value, formula } = cell;
  const table = sheet.tables.find(({ range }) => isInside(range, cell.row, cell.column));
  const stored = formulaXml(formula, table, book);
  const style = book.styles.format(cell.format);
  if (stored !== '' && formula?.kind === 'spilling') book.hasSpilling = true;
  const attributes = {
    r: cellAddress(cell.row, cell.column),
    s: style === 0 ? undefined : style,
    cm: stored !== '' && formula?.kind === 'spilling' ? 1 : undefined,
  };
  if (value === undefined) return xml('c', attributes, stored);
  const written = writtenValue(cell, value, stored !== '', book);
  return xml('c', { ...attributes, t: written.type }, stored, `<v>${written.text}</v>`);
}

function formulaXml(
  formula: CellFormula | undefined,
  table: TableContent | undefined,
  book: BookDraft,
): string {
  if (formula === undefined || namesOtherWorkbook(formula.text)) return '';
  const { customFunctions } = book;
  const text = storedFormula(formula.text, {
    customFunctions,
    ...(table !== undefined && { table: table.name }),
  });
  if (formula.kind === 'plain') return xml('f', {}, escapeText(text));
  return xml('f', { t: 'array', ref: rangeAddress(formula.range) }, escapeText(text));
}

function writtenValue(
  cell: CellContent,
  value: CellValue,
  isResult: boolean,
  book: BookDraft,
): { readonly type?: string; readonly text: string } {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { text: String(value) } : { type: 'e', text: '#NUM!' };
  }
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'object') {
    const { error } = value;
    return { type: 'e', text: STORED_ERRORS.has(error) ? error : '#VALUE!' };
  }
  if (isResult) return { type: 'str', text: escapeText(writeStoredText(value)) };
  return { type: 's', text: String(book.string(value, cell.runs)) };
}
