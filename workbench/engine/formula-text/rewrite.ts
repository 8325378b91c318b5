import {
  parseStructRef,
  stringifyStructRef,
  tokenize,
  tokenTypes,
  type ReferenceStruct,
  type Token,
} from '@borgar/fx';
import type { Box } from '../box';

/** A table as formulas see it. */
export interface FormulaTable {
  readonly name: string;
  readonly sheetId: string;
  /** With the header row. */
  readonly box: Box;
  /** From left to right. */
  readonly columns: readonly string[];
}

/** Where a formula stands, and the tables that it can name. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly tables: readonly FormulaTable[];
}

/** The function that Excel's files write for the spill operator. The engine knows it, but not the operator. */
export const SPILL_FUNCTION = 'ANCHORARRAY';
const THIS_ROW = 'this row';
/** Excel's files mark newer functions and the names of LET and LAMBDA so. */
const FILE_PREFIX = /^_xl(?:fn|ws|pm)\.(?:_xl(?:fn|ws|pm)\.)*/i;
const NEEDS_WORK = /[[#]|_xl/i;

function tableAt({ sheetId, row, column, tables }: FormulaPlace): FormulaTable | undefined {
  return tables.find(
    ({ sheetId: sheet, box }) =>
      sheet === sheetId &&
      row >= box.row &&
      row < box.row + box.rows &&
      column >= box.column &&
      column < box.column + box.columns,
  );
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The reference with table and columns named in full and as they are spelt, and a whole row as its first to last column. */
function completed(reference: ReferenceStruct, place: FormulaPlace): ReferenceStruct | undefined {
  const { table: name = '', columns = [], sections = [] } = reference;
  const table =
    name === '' ? tableAt(place) : place.tables.find((candidate) => sameName(candidate.name, name));
  if (!table) return undefined;
  const spelt = columns.map(
    (column) => table.columns.find((own) => sameName(own, column)) ?? column,
  );
  const [first = '', last = first] = [table.columns[0], table.columns.at(-1)];
  const isWholeRow = sections.includes(THIS_ROW) && spelt.length === 0;
  return { ...reference, table: table.name, columns: isWholeRow ? [first, last] : spelt };
}

function structuredForEngine(text: string, place: FormulaPlace): string {
  const reference = parseStructRef(text);
  const full = reference && completed(reference, place);
  return full ? stringifyStructRef(full, { thisRow: true }) : text;
}

function structuredForExcel(text: string, place: FormulaPlace): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const own = tableAt(place);
  const isOwn =
    own !== undefined &&
    sameName(own.name, reference.table ?? '') &&
    (reference.sections ?? []).includes(THIS_ROW);
  return stringifyStructRef(isOwn ? { ...reference, table: '' } : reference);
}

/** `A1#` → `ANCHORARRAY(A1)`. */
function withSpillFunctions(tokens: readonly Token[]): Token[] {
  const written: Token[] = [];
  for (const token of tokens) {
    const anchor = written.at(-1);
    const isSpill = token.type === tokenTypes.OPERATOR && token.value === '#';
    if (isSpill && anchor?.type === tokenTypes.REF_RANGE) {
      written[written.length - 1] = { ...anchor, value: `${SPILL_FUNCTION}(${anchor.value})` };
    } else written.push(token);
  }
  return written;
}

/** `ANCHORARRAY(A1)` → `A1#`. */
function withSpillOperators(tokens: readonly Token[]): Token[] {
  const written: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, open, anchor, close] = tokens.slice(index, index + 4);
    if (!token) break;
    const isCall =
      token.type === tokenTypes.FUNCTION &&
      token.value.toUpperCase() === SPILL_FUNCTION &&
      open?.value === '(' &&
      anchor?.type === tokenTypes.REF_RANGE &&
      close?.value === ')';
    if (isCall) {
      written.push({ ...anchor, value: `${anchor.value}#` });
      index += 3;
    } else written.push(token);
  }
  return written;
}

function joined(tokens: readonly Token[], structured: (text: string) => string): string {
  return tokens
    .map(({ type, value }) => (type === tokenTypes.REF_STRUCT ? structured(value) : value))
    .join('');
}

function withoutPrefix(token: Token): Token {
  const isName = token.type === tokenTypes.FUNCTION || token.type === tokenTypes.REF_NAMED;
  return isName ? { ...token, value: token.value.replace(FILE_PREFIX, '') } : token;
}

/**
 * What the engine calculates for a formula as people write it: references to a table's row and names in any case are
 * written in full, the spill operator as a function, prefixes of files are left out. Everything else stays as it is.
 */
export function formulaForEngine(formula: string, place: FormulaPlace): string {
  if (!NEEDS_WORK.test(formula)) return formula;
  const tokens = withSpillFunctions(tokenize(formula).map(withoutPrefix));
  return joined(tokens, (text) => structuredForEngine(text, place));
}

/** The formula as Excel shows it, for one that the engine has changed since it was written. */
export function formulaForExcel(formula: string, place: FormulaPlace): string {
  if (!/[[]|ANCHORARRAY/i.test(formula)) return formula;
  const tokens = withSpillOperators(tokenize(formula));
  return joined(tokens, (text) => structuredForExcel(text, place));
}

/** The formula with every structured reference changed; `change` gives undefined to leave one alone. */
export function withStructuredReferences(
  formula: string,
  change: (reference: ReferenceStruct) => ReferenceStruct | undefined,
): string {
  if (!formula.includes('[')) return formula;
  return joined(tokenize(formula), (text) => {
    const reference = parseStructRef(text);
    const changed = reference && change(reference);
    return changed ? stringifyStructRef(changed, { thisRow: true }) : text;
  });
}
