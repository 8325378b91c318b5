import type { TableRecord } from '../../engine/tables/table-record';
import {
  NULL_OBJECT,
  defineType,
  itemNotFound,
  method,
  readOnly,
  text,
  truth,
  wholeNumber,
  type Argument,
  type ObjectType,
} from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { eventMethods } from '../event-methods';
import { rangeFromArgument } from '../range/range-from-text';
import { BookTables } from './book-tables';
import { makeTable } from './make-table';
import { Table } from './table';

/** The tables of a workbook, or of one sheet. */
export class TableCollection extends BookObject {
  /** Undefined for all sheets. */
  readonly sheetId: string | undefined;

  constructor(book: Book, sheetId?: string) {
    super(book);
    this.sheetId = sheetId;
  }

  get type(): ObjectType {
    return TABLE_COLLECTION;
  }

  get #records(): TableRecord[] {
    const tables = this.book.part(BookTables);
    return this.sheetId === undefined ? tables.all : tables.on(this.sheetId);
  }

  get items(): Table[] {
    return this.#records.map(({ id }) => new Table(this.book, id));
  }

  find(key: string): Table | undefined {
    const record = this.book.part(BookTables).find(key);
    const isHere = record && (this.sheetId === undefined || record.sheetId === this.sheetId);
    return isHere ? new Table(this.book, record.id) : undefined;
  }

  get(key: string): Table {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  at(index: number): Table {
    const table = index < 0 ? undefined : this.items[index];
    if (!table) throw itemNotFound();
    return table;
  }

  add(cells: Argument, hasHeaders: boolean): Table {
    const home = this.sheetId ?? this.book.engine.sheets.activeId;
    const range = rangeFromArgument(this.book, home, cells);
    return new Table(this.book, makeTable(range, hasHeaders).id);
  }
}

const TABLE_COLLECTION = defineType(TableCollection, 'TableCollection', () => ({
  items: (tables) => tables.items,
  scalars: { count: readOnly((tables) => tables.items.length) },
  methods: {
    add: method([(cells: Argument) => cells, truth], (tables, cells, hasHeaders) =>
      tables.add(cells, hasHeaders),
    ),
    getCount: method([], (tables) => tables.items.length),
    getItem: method([text], (tables, key) => tables.get(key)),
    getItemAt: method([wholeNumber], (tables, index) => tables.at(index)),
    getItemOrNullObject: method([text], (tables, key) => tables.find(key) ?? NULL_OBJECT),
    ...eventMethods('DataChanged', 'Added', 'Deleted'),
  },
}));
