import { bodyOf } from '../../engine/tables/table-record';
import {
  defineType,
  itemNotFound,
  method,
  readOnly,
  readWrite,
  type Json,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import { filledGrid, gridEntries, type GridEntries } from '../range/grid';
import { Range } from '../range/range';
import type { Table } from './table';
import { deleteRows, rowCountOf } from './table-rows';

/** A row of a table's body, known by its place only, as in Excel. */
export class TableRow extends BookObject {
  readonly table: Table;
  readonly #index: number;

  constructor(table: Table, index: number) {
    super(table.book);
    this.table = table;
    this.#index = index;
  }

  get type(): ObjectType {
    return TABLE_ROW;
  }

  /** @throws HostError ItemNotFound when the table has fewer rows */
  get index(): number {
    if (this.#index >= rowCountOf(this.book, this.table.record)) throw itemNotFound();
    return this.#index;
  }

  get range(): Range {
    const { record } = this.table;
    const body = bodyOf(record);
    return new Range(this.book, record.sheetId, { ...body, row: body.row + this.index, rows: 1 });
  }

  get values(): Json {
    const { sheetId, box } = this.range;
    return this.book.engine.cells.values(sheetId, box);
  }

  setValues(entries: GridEntries): void {
    const { sheetId, box } = this.range;
    this.book.engine.cells.write(sheetId, box, filledGrid(entries, box));
  }
}

const TABLE_ROW = defineType(TableRow, 'TableRow', () => ({
  scalars: {
    index: readOnly((row) => row.index),
    values: readWrite(
      gridEntries,
      (row) => row.values,
      (row, entries) => {
        row.setValues(entries);
      },
    ),
  },
  methods: {
    delete: method([], ({ book, table, index }) => {
      deleteRows(book, table.record, index, 1);
    }),
    getRange: method([], (row) => row.range),
  },
}));
