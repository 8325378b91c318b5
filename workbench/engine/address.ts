import { columnLetters } from '../content/cell-range';
import { MAX_COLUMNS, MAX_ROWS, isEntireColumn, isEntireRow, isInSheet, type Box } from './box';

const LETTERS = 26;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** A → 0, AA → 26. */
export function columnIndex(name: string): number {
  return (
    Array.from(name.toUpperCase()).reduce(
      (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}

/** `A1`, `A1:B2`, `A:B`, `1:2`. */
export function addressOf(box: Box): string {
  const [first, last] = [columnLetters(box.column), columnLetters(box.column + box.columns - 1)];
  const [top, bottom] = [box.row + 1, box.row + box.rows];
  if (isEntireRow(box)) return `${top}:${bottom}`;
  if (isEntireColumn(box)) return `${first}:${last}`;
  const start = `${first}${top}`;
  return box.rows === 1 && box.columns === 1 ? start : `${start}:${last}${bottom}`;
}

type Corner = readonly [row: number | undefined, column: number | undefined];

function readCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return [Number(cell[2]) - 1, columnIndex(cell[1] ?? '')];
  const column = COLUMN.exec(text);
  if (column) return [undefined, columnIndex(column[1] ?? '')];
  const row = ROW.exec(text);
  return row ? [Number(row[1]) - 1, undefined] : undefined;
}

function spanOf(one: number | undefined, other: number | undefined, whole: number) {
  if (one === undefined || other === undefined) return { start: 0, size: whole };
  return { start: Math.min(one, other), size: Math.abs(one - other) + 1 };
}

/** An address without its sheet, in either order of corners, with or without `$`; undefined when it is none. */
export function readAddress(text: string): Box | undefined {
  const [first = '', second, ...more] = text.trim().split(':');
  const start = readCorner(first);
  const end = second === undefined ? start : readCorner(second);
  if (!start || !end || more.length > 0) return undefined;
  const isWhole = start.includes(undefined);
  if (isWhole && second === undefined) return undefined;
  if ((start[0] === undefined) !== (end[0] === undefined)) return undefined;
  if ((start[1] === undefined) !== (end[1] === undefined)) return undefined;
  const rows = spanOf(start[0], end[0], MAX_ROWS);
  const columns = spanOf(start[1], end[1], MAX_COLUMNS);
  const box = { row: rows.start, column: columns.start, rows: rows.size, columns: columns.size };
  return isInSheet(box) ? box : undefined;
}

const NEEDS_NO_QUOTES = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/;
const LOOKS_LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** A sheet's name as a formula or an address writes it. */
export function quotedSheetName(name: string): string {
  return NEEDS_NO_QUOTES.test(name) && !LOOKS_LIKE_A_CELL.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1`, `'Data 2026'!A1:B2`. */
export function fullAddressOf(sheetName: string, box: Box): string {
  return `${quotedSheetName(sheetName)}!${addressOf(box)}`;
}

/** The sheet's name and the rest of `'Data 2026'!A1`; a text without a sheet has the rest only. */
export function splitAddress(text: string): { sheet: string | undefined; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]?.replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = text.lastIndexOf('!');
  return at < 0
    ? { sheet: undefined, rest: text }
    : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
}
