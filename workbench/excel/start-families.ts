import type { Book } from './book';
import { ConditionalRules } from './conditional-formats/conditional-rules';
import { Links } from './formats/links';
import { BookNames } from './names/book-names';
import { SheetGuard } from './protection/sheet-guard';
import { BookTables } from './tables/book-tables';
import { TableEvents } from './tables/table-events';
import { Validations } from './validation/validations';

/** Lets families that watch the workbook begin with it, and not when the add-in first asks for them. */
export function startFamilies(book: Book): void {
  book.part(ConditionalRules);
  book.part(Links);
  book.part(SheetGuard);
  book.part(Validations);
  book.part(BookTables);
  book.part(TableEvents);
  book.part(BookNames).start();
}
