import type { Cells } from '../cells';
import { columnNamesOf } from './column-names';
import { headerOf, type TableRecord } from './table-record';

/** The table with its columns called what their header cells say, if it shows them; none empty, none twice. */
export function namedByHeader(cells: Cells, table: TableRecord): TableRecord {
  const header = headerOf(table);
  const texts = header
    ? (cells.texts(table.sheetId, header)[0] ?? [])
    : table.columns.map(({ name }) => name);
  const names = columnNamesOf(texts);
  const columns = table.columns.map((column, at) => ({
    ...column,
    name: names[at] ?? column.name,
  }));
  return { ...table, columns };
}

/** Writes the names of columns into those header cells that say something else. */
export function writeHeader(cells: Cells, table: TableRecord): void {
  const header = headerOf(table);
  if (!header) return;
  const values = cells.values(table.sheetId, header)[0] ?? [];
  const entries = table.columns.map(({ name }, at) => (values[at] === name ? null : `'${name}`));
  if (entries.some((entry) => entry !== null)) cells.write(table.sheetId, header, [entries]);
}
