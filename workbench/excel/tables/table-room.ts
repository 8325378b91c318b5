import { intersectionOf, isInside, MAX_COLUMNS, MAX_ROWS, type Box } from '../../engine';
import type { TableRecord } from '../../engine/tables/table-record';
import { invalidArgument, invalidOperation } from '../../protocol';
import type { Book } from '../book';
import { BookTables } from './book-tables';

const SHIFTS_A_TABLE =
  'This won\u2019t work because it would move cells in a table on your worksheet.';
const OVERLAPS = 'A table can\u2019t overlap another table.';

/** @throws HostError InvalidArgument when another table has some of the cells */
export function checkNoOverlap(book: Book, sheetId: string, box: Box, except?: string): void {
  for (const { id, box: other } of book.part(BookTables).on(sheetId)) {
    if (id !== except && intersectionOf(box, other)) throw invalidArgument(OVERLAPS);
  }
}

/** The cells below a box, or at its right, that move when cells are inserted there. */
export function cellsBehind(box: Box, along: 'rows' | 'columns'): Box {
  if (along === 'rows') {
    const row = box.row + box.rows;
    return { ...box, row, rows: MAX_ROWS - row };
  }
  const column = box.column + box.columns;
  return { ...box, column, columns: MAX_COLUMNS - column };
}

/** @throws HostError InvalidOperation when a shift of the cells would tear another table apart */
export function checkShift(book: Book, table: TableRecord, moving: Box): void {
  for (const { id, box } of book.part(BookTables).on(table.sheetId)) {
    if (id === table.id || !intersectionOf(moving, box)) continue;
    if (!isInside(box, moving)) throw invalidOperation(SHIFTS_A_TABLE);
  }
}

/** Whether nothing stands in the cells. */
export function isBlank(book: Book, sheetId: string, box: Box): boolean {
  const { rows, columns } = book.engine.sheets.sizeOf(sheetId);
  const part = intersectionOf(box, { row: 0, column: 0, rows, columns });
  if (!part) return true;
  return book.engine.cells.values(sheetId, part).every((row) => row.every((value) => value === ''));
}

/** Whether cells have to make way: when something stands, or may stand, in them. */
export function hasAnything(book: Book, sheetId: string, box: Box): boolean {
  const used = book.engine.cells.usedBox(sheetId, 'values and formats');
  return used !== undefined && intersectionOf(used, box) !== undefined;
}
