import { columnLetters } from '../../tables/cell-address';
import { columnNumber, SHEET_COLUMNS, SHEET_ROWS } from '../../tables/cell-range';
import { formulaTokens } from './formula-tokens';

const PROTECTED = /'(?:[^']|'')*'|\[(?:[^\]']|'.)*\]/;
const CELL = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.!([])/u;
const COLUMNS =
  /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.!([])/u;
const ROWS = /(?<![\p{L}\p{N}_.$])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.!([])/u;
const REFERENCE = new RegExp(
  [PROTECTED, COLUMNS, ROWS, CELL].map((rule) => `(?:${rule.source})`).join('|'),
  'gu',
);

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: relative references move, those
 * with $ stay, and a reference that leaves the sheet comes in at the other side, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) =>
      token.kind === 'operand' ? shiftOperand(token.text, rows, columns) : token.text,
    )
    .join('');
}

function shiftOperand(operand: string, rows: number, columns: number): string {
  return operand.replace(REFERENCE, (whole, ...parts: (string | undefined)[]) => {
    const [column1, letters1, column2, letters2, row1, from, row2, to, fix, letters, fixRow, row] =
      parts;
    if (letters1 !== undefined && letters2 !== undefined) {
      const first = shiftColumn(column1, letters1, columns);
      return `${first}:${shiftColumn(column2, letters2, columns)}`;
    }
    if (from !== undefined && to !== undefined) {
      return `${shiftRow(row1, from, rows)}:${shiftRow(row2, to, rows)}`;
    }
    if (letters === undefined || row === undefined) return whole;
    return shiftColumn(fix, letters, columns) + shiftRow(fixRow, row, rows);
  });
}

function shiftColumn(fixed: string | undefined, letters: string, by: number): string {
  if (fixed === '$') return `$${letters}`;
  return columnLetters(wrap(columnNumber(letters) + by, SHEET_COLUMNS));
}

function shiftRow(fixed: string | undefined, row: string, by: number): string {
  return fixed === '$' ? `$${row}` : String(wrap(Number(row) - 1 + by, SHEET_ROWS) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
