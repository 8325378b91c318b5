import { LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';

/** Excel's sizes of new sheets, in pixels. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;
const ROWS = 200;
const COLUMNS = 26;

export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
  };
}

/** A workbook with one empty sheet for each name. */
export function emptyWorkbook(name: string, sheetNames: readonly string[]): Partial<IWorkbookData> {
  const sheets = sheetNames.map((sheetName) =>
    emptySheet(`{${crypto.randomUUID().toUpperCase()}}`, sheetName),
  );
  return {
    id: crypto.randomUUID(),
    name,
    locale: LocaleType.EN_US,
    sheetOrder: sheets.map(({ id = '' }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
  };
}
