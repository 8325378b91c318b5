import { columnLetters } from '../tables/cell-address';

/** Rows and columns of a sheet in Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A cell on its sheet, both counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column counted from 0 of its letters, in any case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    column = column * 26 + (letters.charCodeAt(i) & 31);
  }
  return column - 1;
}

/** Address without sheet: row 6, column 3 is D7. */
export function localAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** Position of an address such as D7 or $D$7; undefined when it is none or lies outside a sheet. */
export function parseCellAddress(address: string): CellPosition | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) return undefined;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return row < SHEET_ROWS && column < SHEET_COLUMNS ? { row, column } : undefined;
}

/** Range of an address such as A1:D7 or A1; undefined when it is none or is upside down. */
export function parseRangeAddress(address: string): CellRange | undefined {
  const [first = '', last = first, ...rest] = address.split(':');
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  if (to.row < from.row || to.column < from.column) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Whether two ranges share a cell. */
export function rangesOverlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
