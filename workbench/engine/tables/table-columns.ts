import { intersectionOf, type Box } from '../box';
import type { StructureChange } from '../structure-change';
import type { TableColumnRecord, TableExtras } from './table-record';

/** A column whose name is read from its header cell once the cells are in place. */
const UNNAMED = '';

const NUMBER = /(?:^|-)(\d+)$/;

/** Columns of a table are numbered, and keep their numbers; undefined for one that somebody else has made. */
export function numberOfColumn({ id }: Pick<TableColumnRecord, 'id'>): number | undefined {
  const number = NUMBER.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** More columns for a table that has some; without a name they are named by their header cells. */
export function newColumns(
  count: number,
  others: readonly TableColumnRecord[],
  name: string = UNNAMED,
): TableColumnRecord[] {
  const last = Math.max(0, ...others.map((column) => numberOfColumn(column) ?? 0));
  return Array.from({ length: count }, (_one, at) => ({
    id: String(last + 1 + at),
    name,
    extras: {},
  }));
}

/** Gives each column a number when one has none. */
export function numberedColumns(
  columns: readonly TableColumnRecord[],
): readonly TableColumnRecord[] {
  const numbers = columns.map(numberOfColumn);
  if (!numbers.includes(undefined) && new Set(numbers).size === columns.length) return columns;
  return columns.map((column, at) => ({ ...column, id: String(at + 1) }));
}

/** The columns of a table after cells were inserted or deleted, for the box it had before and has now. */
export function columnsAfter(
  columns: readonly TableColumnRecord[],
  before: Box,
  after: Box,
  { kind, along, box }: StructureChange,
): readonly TableColumnRecord[] {
  if (along === 'rows' || before.columns === after.columns) return columns;
  if (kind === 'insert') {
    const fresh = newColumns(after.columns - before.columns, columns);
    return columns.toSpliced(box.column - before.column, 0, ...fresh);
  }
  const lost = intersectionOf({ ...before, row: 0, rows: 1 }, { ...box, row: 0, rows: 1 });
  return lost ? columns.toSpliced(lost.column - before.column, lost.columns) : columns;
}

/** Conditions of a filter stay with their columns. */
export function filterAfter(
  extras: TableExtras,
  before: readonly TableColumnRecord[],
  after: readonly TableColumnRecord[],
): TableExtras {
  const { filter } = extras;
  if (!filter || before === after) return extras;
  const columns = filter.columns.flatMap((condition) => {
    const id = before[condition.column]?.id;
    const column = after.findIndex((one) => one.id === id);
    return column < 0 ? [] : [{ ...condition, column }];
  });
  return { ...extras, filter: { ...filter, columns } };
}
