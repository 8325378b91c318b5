import { intersectionOf, isInside } from '../../engine';
import {
  NULL_OBJECT,
  defineType,
  itemNotFound,
  method,
  text,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import type { Range } from '../range/range';
import { BookTables } from './book-tables';
import { Table } from './table';

/** The tables that have cells of a range. */
export class TableScopedCollection extends BookObject {
  readonly #range: Range;
  readonly #fullyContained: boolean;

  constructor(range: Range, fullyContained: boolean) {
    super(range.book);
    this.#range = range;
    this.#fullyContained = fullyContained;
  }

  get type(): ObjectType {
    return TABLE_SCOPED_COLLECTION;
  }

  /** From top to bottom, then from left to right. */
  get items(): Table[] {
    const { sheetId, box } = this.#range;
    return this.book
      .part(BookTables)
      .on(sheetId)
      .filter((table) =>
        this.#fullyContained ? isInside(table.box, box) : intersectionOf(table.box, box),
      )
      .sort(({ box: one }, { box: other }) => one.row - other.row || one.column - other.column)
      .map(({ id }) => new Table(this.book, id));
  }

  find(key: string): Table | undefined {
    const id = this.book.part(BookTables).find(key)?.id;
    return this.items.find(({ record }) => record.id === id);
  }

  get(table: Table | undefined): Table {
    if (!table) throw itemNotFound();
    return table;
  }
}

const TABLE_SCOPED_COLLECTION = defineType(TableScopedCollection, 'TableScopedCollection', () => ({
  items: (tables) => tables.items,
  methods: {
    getCount: method([], (tables) => tables.items.length),
    getFirst: method([], (tables) => tables.get(tables.items[0])),
    getItem: method([text], (tables, key) => tables.get(tables.find(key))),
    getItemOrNullObject: method([text], (tables, key) => tables.find(key) ?? NULL_OBJECT),
  },
}));
