import type { Box } from '../../engine';
import type { Book } from '../book';
import { BookObject } from '../book-object';

/** An object that stands for what cells of a sheet have: those of a range or of several, wherever they are by then. */
export abstract class OnCells extends BookObject {
  readonly sheetId: string;
  readonly #live: () => readonly Box[];

  constructor(book: Book, sheetId: string, live: () => readonly Box[]) {
    super(book);
    this.sheetId = sheetId;
    this.#live = live;
  }

  get boxes(): readonly Box[] {
    return this.#live();
  }
}
