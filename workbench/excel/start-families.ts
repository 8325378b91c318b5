import type { Book } from './book';
import { CalculationChoice } from './calculation-choice';
import { Links } from './formats/links';
import { MovingRules } from './formats/moving-rules';
import { BookNames } from './names/book-names';
import { SheetGuard } from './protection/sheet-guard';
import { BookTables } from './tables/book-tables';
import { TableEvents } from './tables/table-events';

/** Lets families that watch the workbook begin with it, and not when the add-in first asks for them. */
export function startFamilies(book: Book): void {
  book.part(CalculationChoice);
  book.part(Links);
  book.part(MovingRules);
  book.part(SheetGuard);
  book.part(BookTables);
  book.part(TableEvents);
  book.part(BookNames).start();
}
