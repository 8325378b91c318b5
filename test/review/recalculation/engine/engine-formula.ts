import { tokenize } from '@cj-tech-master/excelts/formula';
import { onSheet, quoted } from '../../../../src/review/book/reference';

type Token = ReturnType<typeof tokenize>[number];

/** Kinds of tokens, by their numbers in the engine. */
const STRING = 2;
const CELL = 5;
const SHEET = 7;
const FUNCTION = 8;
const OPEN = 10;
const CLOSE = 11;
const COMMA = 12;
const PERCENT = 14;
const OPEN_ARRAY = 15;
const CLOSE_ARRAY = 16;

/** Functions whose arguments are cells, also where it is a single one. */
const ALL_ARE_CELLS = new Set(
  'AND OR SUM MIN MAX AVERAGE MEDIAN COUNT COUNTA SUMPRODUCT EXCEL.COLUMN EXCEL.ROW'.split(' '),
);
/** Functions where every other argument is. */
const ODD_ARE_CELLS = new Set(['COUNTIF', 'COUNTIFS', 'SUMIF']);

/** Names under which `excel-functions.ts` gives functions that the engine does not let anyone replace. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['COLUMN', 'EXCEL.COLUMN'],
  ['ROW', 'EXCEL.ROW'],
]);

/** A function that is being written, and which argument is next, from 0 on. */
interface Call {
  readonly name: string;
  argument: number;
}

/**
 * A formula of Excel written so that the engine understands it as Excel does: SUM(B7), where B7 is an empty text, is 0 in
 * Excel and an error in the engine, SUM(B7:B7) is 0 in both.
 */
export function engineFormula(formula: string): string {
  const tokens = tokenize(formula);
  const calls: Call[] = [];
  return tokens
    .map((token, index) => {
      const call = calls[calls.length - 1];
      if (isA(token, OPEN)) calls.push({ name: functionAt(tokens, index - 1), argument: 0 });
      if (isA(token, OPEN_ARRAY)) calls.push({ name: '', argument: 0 });
      if (isA(token, CLOSE) || isA(token, CLOSE_ARRAY)) calls.pop();
      if (isA(token, COMMA) && call) call.argument += 1;
      const text = textOf(token);
      const asArea = call !== undefined && areCells(call) && isWholeArgument(tokens, index);
      return asArea ? `${text}:${text}` : text;
    })
    .join('');
}

function areCells({ name, argument }: Call): boolean {
  return ALL_ARE_CELLS.has(name) || (ODD_ARE_CELLS.has(name) && argument % 2 === 0);
}

function isA<Kind extends number>(
  token: Token | undefined,
  kind: Kind,
): token is Extract<Token, { readonly type: Kind }> {
  return (token?.type as number | undefined) === kind;
}

function functionAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return isA(token, FUNCTION) ? textOf(token) : '';
}

/** True for a cell that stands alone, or with its sheet, between parentheses and commas. */
function isWholeArgument(tokens: readonly Token[], index: number): boolean {
  if (!isA(tokens[index], CELL)) return false;
  const before = tokens[isA(tokens[index - 1], SHEET) ? index - 2 : index - 1];
  const after = tokens[index + 1];
  return (isA(before, OPEN) || isA(before, COMMA)) && (isA(after, CLOSE) || isA(after, COMMA));
}

function textOf(token: Token): string {
  if (isA(token, OPEN)) return '(';
  if (isA(token, CLOSE)) return ')';
  if (isA(token, COMMA)) return ',';
  if (isA(token, PERCENT)) return '%';
  if (isA(token, OPEN_ARRAY)) return '{';
  if (isA(token, CLOSE_ARRAY)) return '}';
  if (isA(token, STRING)) return quoted(token.value);
  if (isA(token, SHEET)) return onSheet(token.sheetName, '');
  if (isA(token, FUNCTION)) return RENAMED.get(token.name) ?? token.name;
  if (isA(token, CELL)) return cellText(token);
  if ('value' in token) return token.value;
  throw new Error(`Reviews have no formulas with tokens of kind ${token.type}.`);
}

function cellText(cell: Extract<Token, { readonly col: string }>): string {
  const column = `${cell.colAbsolute ? '$' : ''}${cell.col}`;
  return `${column}${cell.rowAbsolute ? '$' : ''}${cell.row}`;
}
