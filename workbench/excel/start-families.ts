import type { Book } from './book';
import { BookNames } from './names/book-names';
import { BookTables } from './tables/book-tables';

/** Lets families that watch the workbook begin with it, and not when the add-in first asks for them. */
export function startFamilies(book: Book): void {
  book.part(BookTables);
  book.part(BookNames).start();
}
