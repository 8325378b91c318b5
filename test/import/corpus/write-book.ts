import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { unzipSync, zipSync } from 'fflate';
import { parseCellAddress } from '../../../src/tables/cell-range';
import type { MessyBook, MessySheet } from './messy-book';
import { pictureCells, type PictureCell } from './sheet-picture';

type LibrarySheet = ReturnType<Workbook['addWorksheet']>;
type LibraryValue = LibrarySheet['getCell'] extends (...words: never[]) => { value: infer Value }
  ? Value
  : never;

/** A day that no sheet depends on, so that the same book is the same file. */
const MADE = new Date(Date.UTC(2026, 0, 5));
const OLDEST_ENTRY = new Date(1980, 0, 1);

/** The workbook as a file, the same bytes each time. */
export async function writeBook(book: MessyBook): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.created = MADE;
  workbook.modified = MADE;
  for (const sheet of book.sheets) {
    if (sheet.chart === undefined) addSheet(workbook, sheet);
    else addChartSheet(workbook, sheet.name, sheet.chart, stateOf(sheet));
  }
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })));
  return zipSync(parts, { mtime: OLDEST_ENTRY, level: 6 });
}

/** The cells of a sheet, rows and columns counted from 0. */
export function cellsOf({ picture, at = 'A1' }: MessySheet): PictureCell[] {
  const start = parseCellAddress(at);
  if (start === undefined) throw new Error(`${at} is no address.`);
  return pictureCells(picture, start.row, start.column);
}

function stateOf({ hidden }: MessySheet): 'hidden' | 'visible' {
  return hidden === true ? 'hidden' : 'visible';
}

function addChartSheet(
  workbook: Workbook,
  name: string,
  series: NonNullable<MessySheet['chart']>,
  state: 'hidden' | 'visible',
): void {
  workbook.addChartsheet(name, { state, chart: { type: 'line', series: [series] } });
}

function addSheet(workbook: Workbook, messy: MessySheet): void {
  const sheet = workbook.addWorksheet(messy.name, {
    state: stateOf(messy),
  });
  for (const { row, column, value, formula, format } of cellsOf(messy)) {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = (formula === undefined ? value : { formula, result: value }) as LibraryValue;
    if (format !== undefined) cell.numFmt = format;
    if (typeof value === 'string' && value.includes('\n')) cell.alignment = { wrapText: true };
  }
  for (const range of messy.merges ?? []) sheet.mergeCells(range);
  for (const row of messy.hiddenRows ?? []) sheet.getRow(row).hidden = true;
  for (const letters of messy.hiddenColumns ?? []) sheet.getColumn(letters).hidden = true;
  if (messy.filter !== undefined) sheet.autoFilter = messy.filter;
}
