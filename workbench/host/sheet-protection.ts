import type { Book } from '../excel/book';
import { SheetGuard } from '../excel/protection/sheet-guard';

/** Whether a cell may not be changed: it is locked, and its sheet is protected. */
export function isHeld(book: Book, sheetId: string, row: number, column: number): boolean {
  return book.part(SheetGuard).holds(sheetId, row, column);
}

export function isProtected(book: Book, sheetId: string): boolean {
  return book.part(SheetGuard).attributesOf(sheetId) !== undefined;
}
