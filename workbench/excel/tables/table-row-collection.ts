import {
  defineType,
  either,
  invalidArgument,
  itemNotFound,
  listOf,
  method,
  objectOf,
  optional,
  otherwise,
  readOnly,
  truth,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import { gridEntries } from '../range/grid';
import type { Table } from './table';
import { indexOrEnd } from './table-column-collection';
import { TableRow } from './table-row';
import { addRows, deleteRows, rowCountOf, type NewRows } from './table-rows';

/** The rows of a table's body. */
export class TableRowCollection extends BookObject {
  readonly table: Table;

  constructor(table: Table) {
    super(table.book);
    this.table = table;
  }

  get type(): ObjectType {
    return TABLE_ROW_COLLECTION;
  }

  get count(): number {
    return rowCountOf(this.book, this.table.record);
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_one, index) => new TableRow(this.table, index));
  }

  at(index: number): TableRow {
    if (index < 0 || index >= this.count) throw itemNotFound();
    return new TableRow(this.table, index);
  }

  /** @returns the first of the new rows */
  add(rows: NewRows): TableRow {
    return new TableRow(this.table, addRows(this.book, this.table.record, rows));
  }

  delete(index: number, count: number): void {
    deleteRows(this.book, this.table.record, index, count);
  }
}

const tableRow = objectOf(() => TableRow);

/** From the last to the first, so that a deletion does not move those that are still to go. */
function deleteAll(rows: TableRowCollection, indexes: readonly number[]): void {
  const isHere = indexes.every((index) => index >= 0 && index < rows.count);
  if (!isHere) throw invalidArgument();
  for (const index of [...new Set(indexes)].sort((one, other) => other - one)) {
    rows.delete(index, 1);
  }
}

const TABLE_ROW_COLLECTION = defineType(TableRowCollection, 'TableRowCollection', () => ({
  items: (rows) => rows.items,
  scalars: { count: readOnly((rows) => rows.count) },
  methods: {
    add: method(
      [optional(wholeNumber), optional(gridEntries), otherwise(truth, true)],
      (rows, index, values, pushes) => rows.add({ index: indexOrEnd(index), values, pushes }),
    ),
    deleteRows: method([listOf(either(wholeNumber, tableRow))], (rows, wanted) => {
      deleteAll(
        rows,
        wanted.map((row) => (typeof row === 'number' ? row : row.index)),
      );
    }),
    deleteRowsAt: method([wholeNumber, otherwise(wholeNumber, 1)], (rows, index, count) => {
      rows.delete(index, count);
    }),
    getCount: method([], (rows) => rows.count),
    getItemAt: method([wholeNumber], (rows, index) => rows.at(index)),
  },
}));
