import type { Box } from '../../engine';
import { bodyOf, headerOf, totalsOf, type TableRecord } from '../../engine/tables/table-record';
import { invalidArgument, invalidOperation } from '../../protocol';
import type { Book } from '../book';
import { BookTables } from './book-tables';
import { columnsFor } from './table-columns';
import { cellsBehind, checkNoOverlap, checkShift, hasAnything, isBlank } from './table-room';

/** Numbers of SUBTOTAL: the sum and the count of the shown rows. */
const SUM_OF_SHOWN = 109;
const COUNT_OF_SHOWN = 103;

function clear(book: Book, sheetId: string, box: Box): void {
  const blank = Array.from({ length: box.rows }, () => Array<string>(box.columns).fill(''));
  book.engine.cells.write(sheetId, box, blank);
}

/** The header cells are emptied, or written again into the row above; what stands there makes way. */
export function showHeaders(book: Book, table: TableRecord, isShown: boolean): void {
  if (table.showHeaders === isShown) return;
  const { list } = book.part(BookTables);
  const { box, sheetId } = table;
  const header = headerOf(table);
  if (header) {
    list.update(table.id, {
      showHeaders: false,
      box: { ...box, row: box.row + 1, rows: box.rows - 1 },
    });
    clear(book, sheetId, header);
    return;
  }
  const above = { ...box, row: box.row - 1, rows: 1 };
  const isFree = box.row > 0 && isBlank(book, sheetId, above);
  const place = isFree ? above : { ...box, rows: 1 };
  if (!isFree) {
    checkShift(book, table, cellsBehind(bodyOf(table), 'rows'));
    book.engine.structure.insert(sheetId, place, 'rows');
  }
  list.withoutGrowth(() => {
    book.engine.cells.write(sheetId, place, [table.columns.map(({ name }) => `'${name}`)]);
  });
  const whole = { ...box, row: place.row, rows: box.rows + 1 };
  list.update(table.id, { showHeaders: true, box: whole });
}

/** `Total` in the first cell and a subtotal in the last, as Excel does it for a table that had no totals before. */
function totalsFor(book: Book, table: TableRecord): (string | null)[] {
  const body = bodyOf(table);
  const last = table.columns.length - 1;
  return table.columns.map(({ name, extras }, at) => {
    if (typeof extras.totalsLabel === 'string') return extras.totalsLabel;
    if (at < last) return at === 0 ? 'Total' : null;
    const cells = { ...body, column: body.column + last, columns: 1 };
    const values = book.engine.cells.values(table.sheetId, cells).flat();
    const isNumeric = values.some((value) => typeof value === 'number');
    const escaped = name.replace(/['#[\]@]/g, "'$&");
    return `=SUBTOTAL(${isNumeric ? SUM_OF_SHOWN : COUNT_OF_SHOWN},${table.name}[${escaped}])`;
  });
}

export function showTotals(book: Book, table: TableRecord, isShown: boolean): void {
  if (table.extras.totalsRow === isShown) return;
  const { list } = book.part(BookTables);
  const { box, sheetId } = table;
  const totals = totalsOf(table);
  if (totals) {
    const extras = { ...table.extras, totalsRow: false };
    list.update(table.id, { extras, box: { ...box, rows: box.rows - 1 } });
    clear(book, sheetId, totals);
    return;
  }
  const behind = cellsBehind(box, 'rows');
  const place = { ...box, row: box.row + box.rows, rows: 1 };
  if (hasAnything(book, sheetId, behind)) {
    checkShift(book, table, behind);
    book.engine.structure.insert(sheetId, place, 'rows');
  }
  list.withoutGrowth(() => {
    book.engine.cells.write(sheetId, place, [totalsFor(book, table)]);
  });
  const extras = { ...table.extras, totalsRow: true };
  list.update(table.id, { extras, box: { ...box, rows: box.rows + 1 } });
}

/** The table gets other cells, with its header where it is; contents of cells stay where they are. */
export function resizeTable(book: Book, table: TableRecord, sheetId: string, box: Box): void {
  const { list } = book.part(BookTables);
  const fewest = (table.showHeaders ? 1 : 0) + (table.extras.totalsRow ? 1 : 0) + 1;
  const isSameStart = sheetId === table.sheetId && box.row === table.box.row;
  const overlaps =
    box.column < table.box.column + table.box.columns &&
    table.box.column < box.column + box.columns;
  if (!isSameStart || !overlaps || box.rows < fewest) throw invalidArgument();
  if (table.extras.totalsRow && box.rows !== table.box.rows) {
    throw invalidOperation('Hide the totals row before the table gets other rows.');
  }
  checkNoOverlap(book, sheetId, box, table.id);
  const columns = columnsFor(book, table, box.column, box.columns);
  if (table.showHeaders) {
    const header = { ...box, rows: 1 };
    list.withoutGrowth(() => {
      book.engine.cells.write(sheetId, header, [columns.map(({ name }) => `'${name}`)]);
    });
  }
  list.update(table.id, { box, columns, extras: { ...table.extras, isEmpty: false } });
}
