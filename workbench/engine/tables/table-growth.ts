import { intersectionOf, isInside, type Box } from '../box';
import type { CellChange } from '../cell-changes';
import type { Cells } from '../cells';
import { newColumns } from './table-columns';
import type { TableRecord } from './table-record';

/** Cells that a table takes in because something was written next to it. */
export interface TableGrowth {
  readonly along: 'rows' | 'columns';
  /** The new rows, or the new columns, of the table. */
  readonly place: Box;
}

/** The rows or columns that the written cells would add: they lie right below the table or right beside it, and go no further. */
function nextTo({ box, extras }: TableRecord, written: Box): TableGrowth | undefined {
  const below = { ...box, row: box.row + box.rows, rows: written.rows };
  const beside = { ...box, column: box.column + box.columns, columns: written.columns };
  if (!extras.totalsRow && written.row === below.row && isInside(written, below)) {
    return { along: 'rows', place: below };
  }
  if (written.column === beside.column && isInside(written, beside)) {
    return { along: 'columns', place: beside };
  }
  return undefined;
}

/** Whether something was written, and nothing else stands in the new rows or columns. */
function isFilledAlone(cells: Cells, sheetId: string, place: Box, written: Box): boolean {
  const first = cells.rawAt(sheetId, written.row, written.column);
  if (!first?.f && (first?.v ?? '') === '') return false;
  if (isInside(place, written)) return true;
  return cells.values(sheetId, place).every((row, rowAt) =>
    row.every((value, columnAt) => {
      const cell = { row: place.row + rowAt, column: place.column + columnAt };
      return value === '' || isInside({ ...cell, rows: 1, columns: 1 }, written);
    }),
  );
}

/**
 * How a table grows with what somebody has written: by a row or column that was empty before, as Excel's automatic
 * expansion does, and not when the first cell that was written is left blank (github.com/OfficeDev/office-js/issues/2097).
 */
export function growthOf(
  table: TableRecord,
  others: readonly TableRecord[],
  { sheetId, box, isIntoBlanks }: CellChange,
  cells: Cells,
): TableGrowth | undefined {
  if (table.sheetId !== sheetId || !isIntoBlanks) return undefined;
  const growth = nextTo(table, box);
  if (!growth || !isFilledAlone(cells, sheetId, growth.place, box)) return undefined;
  const isTaken = others.some(
    (other) => other.sheetId === sheetId && intersectionOf(other.box, growth.place),
  );
  return isTaken ? undefined : growth;
}

/** The table with its new rows, or its new columns, which their header cells will name. */
export function grownTable(table: TableRecord, { along, place }: TableGrowth): TableRecord {
  const { box } = table;
  const extras = { ...table.extras, isEmpty: false };
  if (along === 'rows') return { ...table, box: { ...box, rows: box.rows + place.rows }, extras };
  const columns = [...table.columns, ...newColumns(place.columns, table.columns)];
  return { ...table, box: { ...box, columns: columns.length }, columns };
}
