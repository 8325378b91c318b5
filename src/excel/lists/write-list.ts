import { SHEET_COLOURS } from '../../look/sheet-colours';
import { columnPoints } from '../writing/column-points';
import { safeText } from '../writing/safe-text';
import type { ListColumn, ListSheet } from './list-sheet';

const HEADINGS = 3;
const FIRST = HEADINGS + 1;

/** Puts the cells of a list on a blank sheet, ready to be printed on pages one wide. The line under the title is not its own. */
export function writeList(sheet: Excel.Worksheet, { title, columns, blocks }: ListSheet): void {
  const heading = sheet.getRange('A1');
  heading.values = [[safeText(title)]];
  heading.format.font.set({ bold: true, size: 16, color: SHEET_COLOURS.navy });
  formatColumns(sheet, columns);
  writeHeadings(sheet, columns);
  let row = FIRST;
  for (const { title: name, rows } of blocks) {
    writeTitle(sheet, row, name, columns.length);
    writeRows(sheet, row + 1, rows, columns.length);
    row += rows.length + 1;
  }
  // A sheet that was cleared keeps the heights of the rows before.
  sheet.getRangeByIndexes(0, 0, row, columns.length).format.autofitRows();
  sheet.freezePanes.freezeRows(FIRST);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

function formatColumns(sheet: Excel.Worksheet, columns: readonly ListColumn[]): void {
  columns.forEach(({ width }, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnPoints(width);
  });
}

function writeHeadings(sheet: Excel.Worksheet, columns: readonly ListColumn[]): void {
  const range = sheet.getRangeByIndexes(HEADINGS, 0, 1, columns.length);
  range.values = [columns.map(({ heading }) => safeText(heading))];
  range.format.font.set({ bold: true, color: SHEET_COLOURS.navy });
  range.format.fill.color = SHEET_COLOURS.navySoft;
}

function writeTitle(sheet: Excel.Worksheet, row: number, title: string, width: number): void {
  const range = sheet.getRangeByIndexes(row, 0, 1, width);
  sheet.getRangeByIndexes(row, 0, 1, 1).values = [[safeText(title)]];
  range.format.font.set({ bold: true });
  range.format.fill.color = SHEET_COLOURS.panel;
}

function writeRows(
  sheet: Excel.Worksheet,
  first: number,
  rows: readonly (readonly string[])[],
  width: number,
): void {
  if (rows.length === 0) return;
  const range = sheet.getRangeByIndexes(first, 0, rows.length, width);
  range.values = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => safeText(cells[column] ?? '')),
  );
  range.format.set({ wrapText: true, verticalAlignment: 'Top' });
}
