import { HostObject } from '../protocol';
import type { Book } from './book';

/** An object of a workbook. It keeps no memory of its own: what it stands for is in the engine or in a part of the book. */
export abstract class BookObject extends HostObject {
  readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }
}
