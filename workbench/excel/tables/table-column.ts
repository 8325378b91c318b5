import { bodyOf, headerOf, totalsOf, type TableRecord } from '../../engine/tables/table-record';
import { numberOfColumn } from '../../engine/tables/table-columns';
import type { Box } from '../../engine';
import {
  defineType,
  itemNotFound,
  method,
  readOnly,
  readWrite,
  text,
  type Json,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import { Filter } from '../filters/filter';
import { filledGrid, gridEntries, type GridEntries } from '../range/grid';
import type { Range } from '../range/range';
import type { Table } from './table';
import { columnAt, deleteColumn, renameColumn } from './table-columns';

/** A column of a table, known by its id. */
export class TableColumn extends BookObject {
  readonly table: Table;
  readonly #id: string;

  constructor(table: Table, id: string) {
    super(table.book);
    this.table = table;
    this.#id = id;
  }

  get type(): ObjectType {
    return TABLE_COLUMN;
  }

  /** @throws HostError ItemNotFound when the column was deleted */
  get index(): number {
    const index = this.table.record.columns.findIndex(({ id }) => id === this.#id);
    if (index < 0) throw itemNotFound();
    return index;
  }

  get name(): string {
    return columnAt(this.table.record, this.index).name;
  }

  rangeOf(part: (record: TableRecord) => Box | undefined): Range {
    const { index } = this;
    return this.table.rangeOf((record) => {
      const box = part(record);
      return box && { ...box, column: box.column + index, columns: 1 };
    });
  }

  /** With the header and the totals, where they are shown. */
  get values(): Json {
    const { box, sheetId } = this.rangeOf((record) => record.box);
    return this.book.engine.cells.values(sheetId, box);
  }

  setValues(entries: GridEntries): void {
    const { box, sheetId } = this.rangeOf((record) => record.box);
    this.book.engine.cells.write(sheetId, box, filledGrid(entries, box));
  }
}

const TABLE_COLUMN = defineType(TableColumn, 'TableColumn', () => ({
  scalars: {
    id: readOnly(({ table, index }) => numberOfColumn(columnAt(table.record, index)) ?? index),
    index: readOnly((column) => column.index),
    name: readWrite(
      text,
      (column) => column.name,
      ({ book, table, index }, name) => {
        renameColumn(book, table.record, index, name);
      },
    ),
    values: readWrite(
      gridEntries,
      (column) => column.values,
      (column, entries) => {
        column.setValues(entries);
      },
    ),
  },
  navigations: { filter: (column) => new Filter(column) },
  methods: {
    delete: method([], ({ book, table, index }) => {
      deleteColumn(book, table.record, index);
    }),
    getDataBodyRange: method([], (column) => column.rangeOf(bodyOf)),
    getHeaderRowRange: method([], (column) => column.rangeOf(headerOf)),
    getRange: method([], (column) => column.rangeOf(({ box }) => box)),
    getTotalRowRange: method([], (column) => column.rangeOf(totalsOf)),
  },
}));
