import {
  NULL_OBJECT,
  defineType,
  either,
  itemNotFound,
  method,
  optional,
  readOnly,
  text,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import { gridEntries } from '../range/grid';
import type { Table } from './table';
import { TableColumn } from './table-column';
import { addColumn, placeOfColumn, type NewColumn } from './table-columns';

/** The columns of a table, by number or by name in any case. */
export class TableColumnCollection extends BookObject {
  readonly table: Table;

  constructor(table: Table) {
    super(table.book);
    this.table = table;
  }

  get type(): ObjectType {
    return TABLE_COLUMN_COLLECTION;
  }

  get items(): TableColumn[] {
    return this.table.record.columns.map(({ id }) => new TableColumn(this.table, id));
  }

  find(key: string | number): TableColumn | undefined {
    return this.items[placeOfColumn(this.table.record, key)];
  }

  add(column: NewColumn): TableColumn {
    return new TableColumn(this.table, addColumn(this.book, this.table.record, column));
  }
}

function found(column: TableColumn | undefined): TableColumn {
  if (!column) throw itemNotFound();
  return column;
}

const key = either(wholeNumber, text);

/** Null, nothing and -1 all mean the end. */
export function indexOrEnd(index: number | undefined): number | undefined {
  return index === -1 ? undefined : index;
}

const TABLE_COLUMN_COLLECTION = defineType(TableColumnCollection, 'TableColumnCollection', () => ({
  items: (columns) => columns.items,
  scalars: { count: readOnly((columns) => columns.items.length) },
  methods: {
    add: method(
      [optional(wholeNumber), optional(gridEntries), optional(text)],
      (columns, index, values, name) => columns.add({ index: indexOrEnd(index), values, name }),
    ),
    getCount: method([], (columns) => columns.items.length),
    getItem: method([key], (columns, wanted) => found(columns.find(wanted))),
    getItemAt: method([wholeNumber], (columns, index) =>
      found(index < 0 ? undefined : columns.items[index]),
    ),
    getItemOrNullObject: method([key], (columns, wanted) => columns.find(wanted) ?? NULL_OBJECT),
  },
}));
