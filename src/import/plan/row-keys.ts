import { columnNumber, parseCellAddress, parseRangeAddress } from '../../tables/cell-range';
import { columnLetters } from '../../tables/cell-address';
import type { CellValue } from '../../tables/table-grid';
import type { Region } from '../proposal/proposal';
import type { SourceSheet } from '../sheet/source-sheet';

/** A cell by which a row is found again: the letters of its column, and what it holds. */
export interface RowKey {
  readonly column: string;
  readonly value: string | number;
}

/** COUNTIFS and SUMIFS refuse longer texts. */
const LONGEST_KEY = 250;

/**
 * Finds what tells the rows of a region apart: the name, and in long tables period, measure and unit of the row; where months
 * go down, the period. Undefined for a row that is not the only one with its keys.
 */
export function rowKeysIn(
  region: Region,
  sheet: Pick<SourceSheet, 'cells' | 'file' | 'used'>,
): (address: string) => readonly RowKey[] | undefined {
  const columns = keyColumns(region);
  const keysOf = (row: number): readonly RowKey[] | undefined => {
    const cells = sheet.cells.get(row);
    const keys = columns.map((column) => keyOf(column, cells?.get(columnNumber(column))?.value));
    const known = keys.filter((key) => key !== undefined);
    return known.length > 0 && keys[0] !== undefined ? known : undefined;
  };
  const counts = new Map<string, number>();
  const range = parseRangeAddress(region.range);
  const end = sheet.file === undefined ? range?.bottom : sheet.used?.bottom;
  for (let row = range?.top ?? 0; row <= (end ?? -1); row++) {
    const keys = JSON.stringify(keysOf(row) ?? null).toLowerCase();
    counts.set(keys, (counts.get(keys) ?? 0) + 1);
  }
  return (address) => {
    const cell = parseCellAddress(address.slice(address.lastIndexOf('!') + 1));
    const keys = cell && keysOf(cell.row);
    const isOnly = counts.get(JSON.stringify(keys ?? null).toLowerCase()) === 1;
    return keys && isOnly ? keys : undefined;
  };
}

/** The column without which there is no key comes first. */
function keyColumns({ orientation, columns, headerRows }: Region): readonly string[] {
  if (orientation === 'columns') return headerRows.map((column) => columnLetters(column - 1));
  const names = columns.filter(({ role }) => role === 'kpi');
  const others = columns.filter(({ role, holds }) => role === 'orgUnit' || holds !== undefined);
  return [...names, ...others].map(({ column }) => column);
}

function keyOf(column: string, value: CellValue | undefined): RowKey | undefined {
  if (typeof value === 'number') return { column, value };
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_KEY) return undefined;
  return { column, value };
}
