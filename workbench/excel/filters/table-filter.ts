import { bodyOf } from '../../engine/tables/table-record';
import { rangeOfBox } from '../../engine/univer-range';
import type { Table } from '../tables/table';
import { BookTables } from '../tables/book-tables';
import { applyFilter, type Filtered } from './filtered-cells';

/** The filter of a table. */
export function filterOf(table: Table): Filtered {
  const { record, book } = table;
  return {
    book,
    sheetId: record.sheetId,
    body: bodyOf(record),
    columns: record.extras.filter?.columns ?? [],
    keep: (columns) => {
      const range = rangeOfBox(record.box);
      const extras = { ...table.record.extras, filter: { range, columns } };
      book.part(BookTables).list.update(record.id, { extras });
      applyFilter(filterOf(table));
    },
  };
}

export function clearFilters(table: Table): void {
  if (table.record.extras.filter) filterOf(table).keep([]);
}
