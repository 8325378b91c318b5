import { bodyOf, headerOf, totalsOf, type TableRecord } from '../../engine/tables/table-record';
import type { Box } from '../../engine';
import type { Book } from '../book';
import { Range } from '../range/range';
import { BookTables } from './book-tables';

const REFERENCE = /^([^[\]]+)(?:\[(.*)\])?$/s;
/** `[#Headers],[Sales]:[Cost]` inside the outer brackets: a section, then columns. */
const SECTION = /^\[?(#[A-Za-z ]+?)\]?(?:,|$)/;

const BOX_OF: Readonly<Record<string, (table: TableRecord) => Box | undefined>> = {
  '#all': ({ box }) => box,
  '#data': bodyOf,
  '#headers': headerOf,
  '#totals': totalsOf,
};

function plainName(text: string): string {
  const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  return inner.replace(/'(['#[\]@])/g, '$1').trim();
}

function columnsIn(table: TableRecord, text: string): Pick<Box, 'column' | 'columns'> | undefined {
  const { box, columns } = table;
  if (text === '') return { column: box.column, columns: box.columns };
  const [first = '', last = first] = text
    .split(/\]:\[/)
    .map((part) => plainName(part.replace(/^\[|\]$/g, '')));
  const [start, end] = [first, last].map((name) =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (start === undefined || end === undefined || start < 0 || end < 0) return undefined;
  return { column: box.column + Math.min(start, end), columns: Math.abs(end - start) + 1 };
}

/** The cells of `Sales`, `Sales[Amount]`, `Sales[[#Headers],[Amount]]` …; undefined where no table has that name. */
export function rangeOfReference(book: Book, _sheetId: string, text: string): Range | undefined {
  const [, name = '', inner = ''] = REFERENCE.exec(text.trim()) ?? [];
  const wanted = name.trim().toLowerCase();
  const table = book.part(BookTables).all.find((one) => one.name.toLowerCase() === wanted);
  if (!table) return undefined;
  const section = SECTION.exec(inner);
  const rows = BOX_OF[(section?.[1] ?? '#data').toLowerCase()]?.(table);
  const columns = columnsIn(table, section ? inner.slice(section[0].length).trim() : inner);
  return rows && columns && new Range(book, table.sheetId, { ...rows, ...columns });
}
