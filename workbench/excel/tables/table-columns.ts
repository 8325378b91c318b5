import { columnNamesOf, freeColumnName, nextColumnName } from '../../engine/tables/column-names';
import { newColumns, numberOfColumn } from '../../engine/tables/table-columns';
import {
  bodyOf,
  headerOf,
  type TableColumnRecord,
  type TableRecord,
} from '../../engine/tables/table-record';
import { invalidArgument, itemNotFound } from '../../protocol';
import type { Book } from '../book';
import { filledGrid, type GridEntries } from '../range/grid';
import { BookTables } from './book-tables';
import { cellsBehind, checkShift, hasAnything } from './table-room';

export interface NewColumn {
  /** Counted from the table's first column; undefined for behind the last. */
  readonly index: number | undefined;
  /** The column from its header cell down, or one value for the cells below the header. */
  readonly values: GridEntries | undefined;
  readonly name: string | undefined;
}

function namesOf({ columns }: TableRecord): string[] {
  return columns.map(({ name }) => name);
}

/** What the header cell of the new column shall say. */
function headerFor(table: TableRecord, { values, name }: NewColumn): string {
  const first = Array.isArray(values) ? values[0]?.[0] : undefined;
  const wanted = name ?? (table.showHeaders && first !== null ? String(first ?? '') : '');
  return wanted === '' ? nextColumnName(namesOf(table)) : freeColumnName(wanted, namesOf(table));
}

/** The column's values from the table's first row on; the totals row may be left out. */
function entriesFor(table: TableRecord, values: GridEntries | undefined) {
  const { box, extras } = table;
  const size = { row: 0, column: 0, rows: box.rows, columns: 1 };
  if (Array.isArray(values)) {
    const isShort = extras.totalsRow && values.length === box.rows - 1;
    return filledGrid(isShort ? [...values, [null]] : values, size);
  }
  const body = bodyOf(table);
  return filledGrid(values ?? '', size).map(([value = null], at) => {
    const row = box.row + at;
    const isBody = row >= body.row && row < body.row + body.rows;
    return [isBody && values !== undefined ? value : null];
  });
}

/** @returns the new column's number */
export function addColumn(book: Book, table: TableRecord, column: NewColumn): string {
  const { engine } = book;
  const { list } = book.part(BookTables);
  const { box, sheetId } = table;
  const at = column.index ?? box.columns;
  if (at < 0 || at > box.columns) throw invalidArgument();
  const place = { ...box, column: box.column + at, columns: 1 };
  const entries = entriesFor(table, column.values);
  const name = headerFor(table, column);
  const isBehind = at === box.columns;
  if (!isBehind || hasAnything(book, sheetId, cellsBehind(box, 'columns'))) {
    checkShift(book, table, cellsBehind(box, 'columns'));
    engine.structure.insert(sheetId, place, 'columns');
  }
  const fresh = newColumns(1, table.columns, name);
  if (table.showHeaders) entries[0] = [`'${name}`];
  list.withoutGrowth(() => {
    engine.cells.write(sheetId, place, entries);
  });
  const columns = table.columns.toSpliced(at, 0, ...fresh);
  list.update(table.id, { box: { ...box, columns: box.columns + 1 }, columns });
  return fresh[0]?.id ?? '';
}

/** The cells at the right move left; formulas that name the column lead nowhere then. */
export function deleteColumn(book: Book, table: TableRecord, at: number): void {
  const { box, sheetId } = table;
  checkShift(book, table, cellsBehind(box, 'columns'));
  book.engine.structure.delete(sheetId, { ...box, column: box.column + at, columns: 1 }, 'columns');
}

/** Formulas that name the column follow. */
export function renameColumn(book: Book, table: TableRecord, at: number, name: string): void {
  const { list } = book.part(BookTables);
  const others = namesOf(table).filter((_name, index) => index !== at);
  if (name === '' || freeColumnName(name, others) !== name) throw invalidArgument();
  const columns = table.columns.map((column, index) =>
    index === at ? { ...column, name } : column,
  );
  const header = headerOf(table);
  if (header) {
    const cell = { ...header, column: header.column + at, columns: 1 };
    book.engine.cells.write(table.sheetId, cell, [[`'${name}`]]);
  } else list.update(table.id, { columns });
}

/** The place of the column with that number or that name in any case. */
export function placeOfColumn({ columns }: TableRecord, key: string | number): number {
  const wanted = String(key).toLowerCase();
  if (typeof key === 'number') return columns.findIndex((column) => numberOfColumn(column) === key);
  const byName = columns.findIndex(({ name }) => name.toLowerCase() === wanted);
  return byName < 0
    ? columns.findIndex((column) => String(numberOfColumn(column)) === wanted)
    : byName;
}

export function columnAt({ columns }: TableRecord, at: number): TableColumnRecord {
  const column = columns[at];
  if (!column) throw itemNotFound();
  return column;
}

/** The columns of a table that has these cells now: those it had keep their names and numbers. */
export function columnsFor(
  book: Book,
  table: TableRecord,
  first: number,
  count: number,
): TableColumnRecord[] {
  const columns: TableColumnRecord[] = [];
  for (let at = 0; at < count; at += 1) {
    const kept = table.columns[first + at - table.box.column];
    columns.push(...(kept ? [kept] : newColumns(1, [...table.columns, ...columns])));
  }
  const header = { ...table.box, column: first, columns: count, rows: 1 };
  const texts = table.showHeaders ? (book.engine.cells.texts(table.sheetId, header)[0] ?? []) : [];
  const names = columnNamesOf(columns.map(({ name }, at) => name || (texts[at] ?? '')));
  return columns.map((column, at) => ({ ...column, name: names[at] ?? column.name }));
}
