/** A rectangle of cells; rows and columns are counted from 0 and the last ones belong to it. */
export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell, as A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Address of a range as a file writes it: A1 for one cell, else A1:B2. */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress(range.startRow, range.startColumn);
  const end = cellAddress(range.endRow, range.endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** Reads an address without a sheet: A1, $A$1:B2, A:C or 2:5; undefined for anything else. */
export function parseRange(address: string): CellRange | undefined {
  const ends = address.split(':');
  const first = parseCorner(ends[0] ?? '');
  const last = parseCorner(ends[1] ?? ends[0] ?? '');
  if (first === undefined || last === undefined || ends.length > 2) return undefined;
  const isPartial = first.row === undefined || first.column === undefined;
  if (isPartial && ends.length === 1) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW];
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN];
  return {
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  };
}

/** Reads a list of addresses with blanks between them, as `sqref` holds it; what is no address is left out. */
export function parseRanges(addresses: string): CellRange[] {
  return addresses
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== undefined);
}

export function isInside(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.startRow &&
    row <= range.endRow &&
    column >= range.startColumn &&
    column <= range.endColumn
  );
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, letters, digits] = match;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const column = letters === undefined ? undefined : columnNumber(letters);
  if (row !== undefined && (row < 0 || row > LAST_ROW)) return undefined;
  if (column !== undefined && column > LAST_COLUMN) return undefined;
  if (row === undefined && column === undefined) return undefined;
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
