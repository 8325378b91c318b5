import { splitAddress } from '../../engine';
import { NameList, type NameRecord } from '../../engine/names/name-list';
import type { Book } from '../book';
import { RangeNames } from '../range/range-from-text';
import { NameResults } from './name-results';
import { rangeOfName } from './range-of-name';

/** The names of a workbook. */
export class BookNames {
  readonly #book: Book;
  readonly #list: NameList;

  constructor(book: Book) {
    this.#book = book;
    this.#list = new NameList(book.engine.univer);
    book.part(RangeNames).add((_book, sheetId, text) => {
      const record = this.seenFrom(sheetId, splitAddress(text).rest);
      return record && rangeOfName(book, record);
    });
  }

  /** Has the names of an opened file calculated. */
  start(): void {
    for (const record of this.all) this.#watch(record);
    this.#book.engine.formulaTexts.renew();
  }

  get all(): NameRecord[] {
    return this.#list.all;
  }

  byId(id: string): NameRecord | undefined {
    return this.#list.find(id);
  }

  /** Adds a name, or changes the one with that id. */
  set(record: NameRecord): void {
    this.#list.set(record);
    this.#watch(record);
  }

  remove(id: string): void {
    this.#list.remove(id);
    this.#book.part(NameResults).forget(id);
  }

  /** The name of a sheet, or of the workbook where `sheetId` is undefined. */
  find(name: string, sheetId: string | undefined): NameRecord | undefined {
    return this.#list.named(name).find((one) => one.sheetId === sheetId);
  }

  /** What a name means in formulas of a sheet: its own names come first. */
  seenFrom(sheetId: string, name: string): NameRecord | undefined {
    return this.find(name, sheetId) ?? this.find(name, undefined);
  }

  /** Cells are read where they are; everything else is calculated. */
  #watch(record: NameRecord): void {
    if (rangeOfName(this.#book, record)) this.#book.part(NameResults).forget(record.id);
    else this.#book.part(NameResults).watch(record);
  }
}
