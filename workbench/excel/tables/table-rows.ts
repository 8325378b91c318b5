import type { Box } from '../../engine';
import { bodyOf, type TableRecord } from '../../engine/tables/table-record';
import { invalidArgument } from '../../protocol';
import type { Book } from '../book';
import { filledGrid, type GridEntries } from '../range/grid';
import { BookTables } from './book-tables';
import { cellsBehind, checkShift, hasAnything, isBlank } from './table-room';

type Entries = ReturnType<typeof filledGrid>;

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

/** New rows look like the row above them, or below them when they are the first. */
function dressRows(book: Book, { sheetId, box }: TableRecord, place: Box, body: Box): void {
  const isFirst = place.row === body.row;
  const model: Box = { ...place, row: isFirst ? place.row + place.rows : place.row - 1, rows: 1 };
  const columns = Array.from({ length: box.columns }, (_one, at) => box.column + at);
  const raws = columns.map((column) => book.engine.cells.rawAt(sheetId, model.row, column));
  if (raws.some((raw) => raw?.s)) {
    const kind = { kind: 'Formats', skipBlanks: false } as const;
    book.engine.copies.copy(
      { sheetId, box: model },
      { sheetId, box: place },
      (_row, column) => [0, column],
      kind,
    );
  }
}

/** Cells that nobody gave a value get the formula that all of their column has. */
function fillCalculated(
  book: Book,
  { sheetId }: TableRecord,
  place: Box,
  model: number,
  entries: Entries,
): void {
  for (let at = 0; at < place.columns; at += 1) {
    if (entries.some((row) => row[at] !== null)) continue;
    const source = { row: model, column: place.column + at, rows: 1, columns: 1 };
    if (book.engine.cells.formulaAt(sheetId, source.row, source.column) === undefined) continue;
    const target = { ...place, column: source.column, columns: 1 };
    const kind = { kind: 'Formulas', skipBlanks: false } as const;
    book.engine.copies.copy({ sheetId, box: source }, { sheetId, box: target }, () => [0, 0], kind);
  }
}

function entriesFor(values: GridEntries | undefined, columns: number): Entries {
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
    const place = makeRoom(book, table, isEmpty ? 1 : at, fresh, pushes);
    dressRows(book, table, place, body);
  } else
    book.part(BookTables).list.update(table.id, { extras: { ...table.extras, isEmpty: false } });
  const place = { ...body, row: body.row + at, rows: entries.length };
  engine.cells.write(table.sheetId, place, entries);
  if (!isEmpty) {
    const model = at === 0 ? place.row + place.rows : place.row - 1;
    fillCalculated(book, table, place, model, entries);
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
