import type { Row } from './cells/cell-type';
import { parseRangeAddress, rangesOverlap, SHEET_COLUMNS, type CellRange } from './cell-range';
import type { Layout } from './layout';
import { rowName } from './row-key';
import { schemaOf } from './schema';
import type { TableGrid } from './table-grid';
import type { TableName } from './table-name';

/** A row of a table of ours. */
export interface TableRow {
  readonly table: TableName;
  /** The key as people read it, such as F1 or F1, 2026-10. */
  readonly id: string;
  readonly row: Row;
}

/**
 * The first row of ours that cells of a sheet meet. Whole columns mean no row.
 *
 * @param address as Excel gives it: C4, $A$14:F14, 14:14, or several of them with commas between
 */
export function rowAt(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  { tables }: Layout,
): TableRow | undefined {
  const areas = address.split(',').flatMap((part) => rangeOf(part) ?? []);
  for (const area of areas) {
    for (const [table, { grid, items }] of tables) {
      if (grid.sheet !== sheet || !rangesOverlap(area, bodyOf(grid))) continue;
      const first = grid.top + 1;
      const [from, to] = [Math.max(0, area.top - first), area.bottom - first];
      const row = items.slice(from, to + 1).find((item) => item !== undefined);
      if (row) return { table, id: rowName(row, schemaOf(table)?.key ?? []), row };
    }
  }
  return undefined;
}

function rangeOf(address: string): CellRange | undefined {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address.trim());
  if (!rows) return parseRangeAddress(address.trim());
  const [, from = '', to = ''] = rows;
  return { top: Number(from) - 1, left: 0, bottom: Number(to) - 1, right: LAST_COLUMN };
}

const LAST_COLUMN = SHEET_COLUMNS - 1;

function bodyOf({ top, left, columns, rows }: TableGrid): CellRange {
  return { top: top + 1, left, bottom: top + rows.length, right: left + columns.length - 1 };
}
