import { columnLetters } from '../../content/cell-range';
import { addressOf, quotedSheetName } from '../address';
import type { Box } from '../box';
import { sameName, type ReferenceChange, type TableReference } from './table-formulas';
import { bodyOf, headerOf, totalsOf, type TableRecord } from './table-record';

const NO_REFERENCE = '#REF!';

/** Gives a table its new name. */
export function renamedTable(name: string): ReferenceChange {
  return (reference) => ({ ...reference, table: name });
}

/** Gives a column its new name. */
export function renamedColumn(before: string, after: string): ReferenceChange {
  return (reference) => {
    if (!reference.columns.some((name) => sameName(name, before))) return undefined;
    const columns = reference.columns.map((name) => (sameName(name, before) ? after : name));
    return { ...reference, columns };
  };
}

/** References to columns that are gone lead nowhere. */
export function withoutColumns(gone: readonly string[]): ReferenceChange {
  return ({ columns }) =>
    columns.some((name) => gone.some((lost) => sameName(name, lost))) ? NO_REFERENCE : undefined;
}

function rowsOf(table: TableRecord, sections: readonly string[]): Box | undefined {
  if (sections.includes('all')) return table.box;
  const wantsHeaders = sections.includes('headers');
  const wantsTotals = sections.includes('totals');
  if (wantsHeaders && !sections.includes('data')) return headerOf(table);
  if (wantsTotals && !sections.includes('data')) return totalsOf(table);
  const body = bodyOf(table);
  const above = wantsHeaders && table.showHeaders ? 1 : 0;
  const below = wantsTotals && table.extras.totalsRow ? 1 : 0;
  return { ...body, row: body.row - above, rows: body.rows + above + below };
}

function fixed(box: Box): string {
  return addressOf(box).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

function columnsOf(table: TableRecord, { columns }: TableReference): Box | undefined {
  if (columns.length === 0) return table.box;
  const places = columns.map((name) => table.columns.findIndex((own) => sameName(own.name, name)));
  if (places.includes(-1)) return undefined;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { ...table.box, column: table.box.column + first, columns: last - first + 1 };
}

/** References to a table that becomes plain cells: they are addresses then, as Excel makes them. */
export function asAddresses(table: TableRecord, sheetName: string): ReferenceChange {
  return (reference, cell) => {
    const span = columnsOf(table, reference);
    const sheet = quotedSheetName(sheetName);
    if (span && reference.sections.includes('this row')) {
      const names = Array.from({ length: span.columns }, (_one, at) =>
        columnLetters(span.column + at),
      );
      const [first = '', last = first] = [names[0], names.at(-1)];
      const start = `$${first}${cell.row + 1}`;
      return `${sheet}!${start}${first === last ? '' : `:$${last}${cell.row + 1}`}`;
    }
    const rows = rowsOf(table, reference.sections);
    if (!span || !rows) return NO_REFERENCE;
    return `${sheet}!${fixed({ ...span, row: rows.row, rows: rows.rows })}`;
  };
}

/** References to a table that is deleted with its cells lead nowhere. */
export function toNothing(): ReferenceChange {
  return () => NO_REFERENCE;
}
