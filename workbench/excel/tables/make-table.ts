import { columnNamesOf } from '../../engine/tables/column-names';
import { newColumns } from '../../engine/tables/table-columns';
import { NEW_TABLE_LOOK, type TableRecord } from '../../engine/tables/table-record';
import { rangeOfBox } from '../../engine/univer-range';
import { invalidArgument } from '../../protocol';
import type { Range } from '../range/range';
import { BookTables } from './book-tables';
import { nextTableName } from './table-name';
import { checkNoOverlap, isBlank } from './table-room';
import { takenNames } from './taken-names';

export function newTableId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** Cells without headers move down for a row of them. */
function withHeaderRow(range: Range, hasHeaders: boolean): Range {
  const { book, sheetId, box } = range;
  if (hasHeaders) return range;
  book.engine.structure.insert(sheetId, { ...box, rows: 1 }, 'rows');
  return range.at({ ...box, rows: box.rows + 1 });
}

/** A table has a body row, if an empty one; what stands below makes way for it. */
function withBodyRow(range: Range): Range {
  const { book, sheetId, box } = range;
  if (box.rows > 1) return range;
  const below = { ...box, row: box.row + 1 };
  if (!isBlank(book, sheetId, below)) book.engine.structure.insert(sheetId, below, 'rows');
  return range.at({ ...box, rows: 2 });
}

/**
 * Makes a table of cells. Empty header cells and those that say the same are given names; without headers a row is put
 * above the cells, which move down.
 * @throws HostError InvalidArgument when another table has some of the cells
 */
export function makeTable(range: Range, hasHeaders: boolean): TableRecord {
  const { book, sheetId, box } = range;
  if (range.isUnbounded) throw invalidArgument();
  checkNoOverlap(book, sheetId, box);
  const isEmpty = hasHeaders && box.rows === 1;
  const whole = withBodyRow(withHeaderRow(range, hasHeaders)).box;
  const header = { ...whole, rows: 1 };
  const texts = hasHeaders
    ? (book.engine.cells.texts(sheetId, header)[0] ?? [])
    : Array<string>(whole.columns).fill('');
  const names = columnNamesOf(texts);
  const { list } = book.part(BookTables);
  list.withoutGrowth(() => {
    book.engine.cells.write(sheetId, header, [names.map((name) => `'${name}`)]);
  });
  const columns = newColumns(whole.columns, []).map((column, at) => ({
    ...column,
    name: names[at] ?? '',
  }));
  return list.add({
    id: newTableId(),
    sheetId,
    name: nextTableName(takenNames(book)),
    box: whole,
    showHeaders: true,
    columns,
    extras: {
      totalsRow: false,
      style: NEW_TABLE_LOOK,
      filter: { range: rangeOfBox(whole), columns: [] },
      isEmpty,
    },
  });
}
