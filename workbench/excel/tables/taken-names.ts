import type { Book } from '../book';
import { BookNames } from '../names/book-names';
import { BookTables } from './book-tables';

/** Names that a new table or a new name of the workbook cannot have. */
export function takenNames(book: Book): string[] {
  const names = book.part(BookNames).all.filter(({ sheetId }) => sheetId === undefined);
  return [...names, ...book.part(BookTables).all].map(({ name }) => name);
}
