import type { Box } from '../../engine';
import { dressRows, extendRules, fillCalculated } from '../../engine/tables/new-rows';
import { bodyOf, type TableRecord } from '../../engine/tables/table-record';
import { invalidArgument } from '../../protocol';
import type { Book } from '../book';
import { filledGrid, type GridEntries } from '../range/grid';
import { BookTables } from './book-tables';
import { cellsBehind, checkShift, hasAnything, isBlank } from './table-room';

/** Whether the only body row is there because a table must have one. */
export function isEmptyTable(book: Book, table: TableRecord): boolean {
  return table.extras.isEmpty === true && isBlank(book, table.sheetId, bodyOf(table));
}

export function rowCountOf(book: Book, table: TableRecord): number {
  return isEmptyTable(book, table) ? 0 : bodyOf(table).rows;
}

/** Makes room for rows in the body and counts them to the table. */
function makeRoom(book: Book, table: TableRecord, at: number, count: number, pushes: boolean): Box {
  const { sheetId, box } = table;
  const body = bodyOf(table);
  const place = { ...body, row: body.row + at, rows: count };
  const isBehind = at === body.rows && !table.extras.totalsRow;
  const behind = isBehind ? cellsBehind(body, 'rows') : place;
  const isNeeded =
    !isBehind || (pushes ? hasAnything(book, sheetId, behind) : !isBlank(book, sheetId, place));
  if (isNeeded) {
    checkShift(book, table, { ...cellsBehind(body, 'rows') });
    book.engine.structure.insert(sheetId, place, 'rows');
  }
  const extras = { ...table.extras, isEmpty: false };
  book.part(BookTables).list.update(table.id, { box: { ...box, rows: box.rows + count }, extras });
  return place;
}

function entriesFor(values: GridEntries | undefined, columns: number) {
  if (!Array.isArray(values)) {
    return filledGrid(values ?? [Array<null>(columns).fill(null)], {
      row: 0,
      column: 0,
      rows: 1,
      columns,
    });
  }
  const box = { row: 0, column: 0, rows: values.length, columns };
  if (values.length === 0) throw invalidArgument();
  return filledGrid(values, box);
}

export interface NewRows {
  /** Counted from the first body row; undefined for behind the last. */
  readonly index: number | undefined;
  /** Undefined makes one blank row. */
  readonly values: GridEntries | undefined;
  /** Whether cells below always move down, or only when they are in the way. */
  readonly pushes: boolean;
}

/** @returns the index of the first new row */
export function addRows(
  book: Book,
  table: TableRecord,
  { index, values, pushes }: NewRows,
): number {
  const { engine } = book;
  const isEmpty = isEmptyTable(book, table);
  const rows = rowCountOf(book, table);
  const at = index ?? rows;
  if (at < 0 || at > rows) throw invalidArgument();
  const entries = entriesFor(values, table.box.columns);
  const body = bodyOf(table);
  const fresh = entries.length - (isEmpty ? 1 : 0);
  if (fresh > 0) {
    const room = makeRoom(book, table, isEmpty ? 1 : at, fresh, pushes);
    const rows = { sheetId: table.sheetId, place: room, body };
    dressRows(engine, rows);
    extendRules(engine, rows);
  } else
    book.part(BookTables).list.update(table.id, { extras: { ...table.extras, isEmpty: false } });
  const place = { ...body, row: body.row + at, rows: entries.length };
  engine.cells.write(table.sheetId, place, entries);
  if (!isEmpty) {
    const blanks = table.columns.flatMap((_column, offset) =>
      entries.every((row) => row[offset] === null) ? [offset] : [],
    );
    fillCalculated(engine, { sheetId: table.sheetId, place, body }, blanks);
  }
  return at;
}

/** The cells below move up. */
export function deleteRows(book: Book, table: TableRecord, at: number, count: number): void {
  const rows = rowCountOf(book, table);
  if (at < 0 || count < 1 || at + count > rows) throw invalidArgument();
  const body = bodyOf(table);
  checkShift(book, table, cellsBehind(body, 'rows'));
  book.engine.structure.delete(table.sheetId, { ...body, row: body.row + at, rows: count }, 'rows');
}
