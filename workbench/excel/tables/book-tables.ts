import { TableList } from '../../engine/tables/table-list';
import type { TableRecord } from '../../engine/tables/table-record';
import type { Book } from '../book';
import { RangeNames } from '../range/range-from-text';
import { rangeOfReference } from './range-of-reference';

/** The tables of a workbook, by id or by name in any case. */
export class BookTables {
  readonly list: TableList;

  constructor(book: Book) {
    this.list = new TableList(book.engine);
    book.part(RangeNames).add((_book, sheetId, text) => rangeOfReference(book, sheetId, text));
  }

  get all(): TableRecord[] {
    return this.list.all;
  }

  on(sheetId: string): TableRecord[] {
    return this.all.filter((table) => table.sheetId === sheetId);
  }

  find(key: string): TableRecord | undefined {
    const wanted = key.toLowerCase();
    return (
      this.list.find(key) ??
      this.all.find(({ id, name }) => [id, name].some((own) => own.toLowerCase() === wanted))
    );
  }
}
