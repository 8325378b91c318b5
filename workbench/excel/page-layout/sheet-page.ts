import type { PageSetup } from '../../content/page-setup';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { Formatting } from '../formats/formatting';

/** A part of how a sheet is printed; Univer prints nothing, so all of it is kept with the sheet, for files. */
export abstract class SheetPage extends BookObject {
  readonly sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.sheetId = sheetId;
  }

  get page(): PageSetup {
    return this.book.part(Formatting).views.kept(this.sheetId).page;
  }

  change(more: Partial<PageSetup>): void {
    this.book.part(Formatting).views.keep(this.sheetId, { page: { ...this.page, ...more } });
  }

  /** Takes parts away, so that a file has none of them. */
  remove(...parts: readonly (keyof PageSetup)[]): void {
    const entries = Object.entries(this.page).filter(
      ([key]) => !parts.some((part) => part === key),
    );
    this.book.part(Formatting).views.keep(this.sheetId, { page: Object.fromEntries(entries) });
  }
}
