import {
  addressOf,
  intersectionOf,
  type Author,
  type Box,
  type CellChange,
  type SelectedBoxes,
  type StructureChange,
} from '../../engine';
import type { TableNews } from '../../engine/tables/table-list';
import type { TableRecord } from '../../engine/tables/table-record';
import type { Json } from '../../protocol';
import type { Book } from '../book';
import { BookTables } from './book-tables';

const CHANGE_TYPES = {
  insert: { rows: 'RowInserted', columns: 'ColumnInserted' },
  delete: { rows: 'RowDeleted', columns: 'ColumnDeleted' },
} as const;

/** What the client library takes for the id of the workbook. */
const WORKBOOK = 'Workbook';

function sourceOf(author: Author): 'Local' | 'Remote' {
  return author === 'co-author' ? 'Remote' : 'Local';
}

/** Turns what happens to tables and in them into the API's events. */
export class TableEvents {
  readonly #book: Book;
  /** Where tables were, since a deletion is told when the cells are gone. */
  #boxes = new Map<string, Box>();
  /** Tables in which something is selected. */
  #selected = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
    const { engine } = book;
    book.part(BookTables).list.happened.listen((news) => {
      this.#tableCameOrWent(news);
    });
    engine.cellChanges.happened.listen((change) => {
      this.#cellsChanged(change);
    });
    engine.structure.changed.listen((change) => {
      this.#structureChanged(change);
    });
    engine.selection.changed.listen((selected) => {
      this.#selectionChanged(selected);
    });
    this.#noteBoxes();
  }

  get #tables(): TableRecord[] {
    return this.#book.part(BookTables).list.known;
  }

  #noteBoxes(): void {
    this.#boxes = new Map(this.#tables.map(({ id, box }) => [id, box]));
  }

  #tableCameOrWent(news: TableNews): void {
    const { kind, table } = news;
    this.#noteBoxes();
    if (kind === 'renamed') return;
    if (kind === 'grown') {
      const changeType = CHANGE_TYPES.insert[news.growth.along];
      this.#tell(table, news.growth.place, this.#book.engine.author, { changeType });
      return;
    }
    const { id: tableId, name: tableName, sheetId: worksheetId } = table;
    const source = sourceOf(this.#book.engine.author);
    const isDeleted = kind === 'deleted';
    const message = { source, tableId, worksheetId, ...(isDeleted && { tableName }) };
    this.#tellCollections(isDeleted ? 'Deleted' : 'Added', worksheetId, message);
  }

  /** The tables of the workbook and those of the sheet are two collections. */
  #tellCollections(kind: string, sheetId: string, message: Json): void {
    for (const targetId of [WORKBOOK, sheetId]) {
      this.#book.events.fire({ typeName: 'TableCollection', kind, targetId, message });
    }
  }

  #cellsChanged({ sheetId, box, author, what, edit }: CellChange): void {
    if (what !== 'content') return;
    for (const table of this.#tables) {
      const part = table.sheetId === sheetId ? intersectionOf(table.box, box) : undefined;
      if (part) this.#tell(table, part, author, { changeType: 'RangeEdited', ...edit });
    }
  }

  #structureChanged({ sheetId, kind, along, box }: StructureChange): void {
    for (const table of this.#tables) {
      const place = kind === 'delete' ? this.#boxes.get(table.id) : table.box;
      const part = place && table.sheetId === sheetId ? intersectionOf(place, box) : undefined;
      const changeType = CHANGE_TYPES[kind][along];
      if (part) this.#tell(table, part, this.#book.engine.author, { changeType });
    }
    this.#noteBoxes();
  }

  /** A table is told of a selection in it, and once when the selection leaves it. */
  #selectionChanged({ sheetId, boxes }: SelectedBoxes): void {
    const before = this.#selected;
    this.#selected = new Set();
    for (const { id, sheetId: home, box } of this.#tables) {
      const parts = home === sheetId ? boxes.flatMap((one) => intersectionOf(box, one) ?? []) : [];
      if (parts.length > 0) this.#selected.add(id);
      else if (!before.has(id)) continue;
      this.#book.events.fire({
        typeName: 'Table',
        kind: 'SelectionChanged',
        targetId: id,
        message: { worksheetId: home, tableId: id, address: parts.map(addressOf).join(',') },
      });
    }
  }

  #tell({ id, sheetId }: TableRecord, box: Box, author: Author, more: Record<string, Json>): void {
    const message = {
      worksheetId: sheetId,
      tableId: id,
      address: addressOf(box),
      source: sourceOf(author),
      referenceId: this.#book.events.refer(sheetId, box),
      ...more,
    };
    this.#book.events.fire({ typeName: 'Table', kind: 'DataChanged', targetId: id, message });
    this.#tellCollections('DataChanged', sheetId, message);
  }
}
