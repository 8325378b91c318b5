import type { Book } from '../excel/book';
import { WorksheetProtection } from '../excel/protection/worksheet-protection';
import { HostError } from '../protocol';

/**
 * Protects a sheet, or frees it, as a person does: it is no request of the add-in. Gives the sentence of the error when
 * Excel refuses.
 */
export function protectSheet(
  book: Book,
  sheetId: string,
  isProtected: boolean,
): string | undefined {
  const protection = new WorksheetProtection(book, sheetId);
  try {
    if (isProtected) protection.protect({}, '');
    else protection.unprotect('');
    return undefined;
  } catch (fault) {
    if (fault instanceof HostError) return fault.message;
    throw fault;
  }
}
