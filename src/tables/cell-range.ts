import { columnLetters } from './cell-address';

/** Rows and columns of a sheet in Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const DOLLAR = 36;
const ZERO = 48;

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

/**
 * Position of an address such as D7 or $D$7; undefined when it is none or lies outside a sheet. Read character by
 * character, because every cell of a file passes through here.
 */
export function parseCellAddress(address: string): CellPosition | undefined {
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  const lettersFrom = at;
  let column = 0;
  for (; isLetter(address.charCodeAt(at)); at++) {
    column = column * 26 + (address.charCodeAt(at) & 31);
  }
  if (at === lettersFrom || at > lettersFrom + 3) return undefined;
  if (address.charCodeAt(at) === DOLLAR) at++;
  if (address.charCodeAt(at) === ZERO || at === address.length) return undefined;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    row = row * 10 + digit;
  }
  return row <= SHEET_ROWS && column <= SHEET_COLUMNS
    ? { row: row - 1, column: column - 1 }
    : undefined;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
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
