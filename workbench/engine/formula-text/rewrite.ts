import {
  parseStructRef,
  stringifyStructRef,
  tokenize,
  tokenTypes,
  type ReferenceStruct,
  type Token,
} from '@borgar/fx';
import { quotedSheetName, splitAddress } from '../address';
import { engineTableName, tableNameOf } from './engine-names';
import type { FormulaTable } from './formula-table';
import type { SheetNames } from './sheet-names';
import { structuredForEngine, structuredOfEngine } from './structured';

/** Where a formula stands, and the tables that it can name. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly tables: readonly FormulaTable[];
  /** Names that hold on one sheet; none when absent. */
  readonly names?: NamesOnSheets;
}

/** What formulas have to know of names that hold on one sheet. */
export interface NamesOnSheets extends Pick<
  SheetNames,
  'isNeeded' | 'codeOf' | 'isOfBook' | 'nameOf'
> {
  sheetIdOf(sheetName: string): string | undefined;
  sheetNameOf(sheetId: string): string;
}

/** The function that Excel's files write for the spill operator. The engine knows it, but not the operator. */
export const SPILL_FUNCTION = 'ANCHORARRAY';
const THIS_ROW = 'this row';
/** Excel's files mark newer functions and the names of LET and LAMBDA so. */
const FILE_PREFIX = /^_xl(?:fn|ws|pm)\.(?:_xl(?:fn|ws|pm)\.)*/i;
const NO_REFERENCE = '#REF!';
/** What only the engine's formulas have: what it is given for names, and for the spill operator. */
const OF_ENGINE = /[[\ue000-\uf8ff]|ANCHORARRAY/i;
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

/** A reference to a column without the name of its table: it means something inside of a table only. */
const OF_OWN_TABLE = /[=(+*/^&<>,\s-]\[/;

/** Whether the formula can be written so in this place: one that was moved out of its table has to name the table. */
export function canStandIn(formula: string, place: FormulaPlace): boolean {
  return !OF_OWN_TABLE.test(formula) || tableAt(place) !== undefined;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The reference with table and columns named in full and as they are spelt, and a whole row as its first to last column. */
function completed(
  reference: ReferenceStruct,
  place: FormulaPlace,
): { readonly full: ReferenceStruct; readonly table: FormulaTable } | undefined {
  const { table: name = '', columns = [], sections = [] } = reference;
  const table =
    name === '' ? tableAt(place) : place.tables.find((candidate) => sameName(candidate.name, name));
  if (!table) return undefined;
  const spelt = columns.map(
    (column) => table.columns.find((own) => sameName(own, column)) ?? column,
  );
  const [first = '', last = first] = [table.columns[0], table.columns.at(-1)];
  const isWholeRow = sections.includes(THIS_ROW) && spelt.length === 0;
  const full = { ...reference, table: table.name, columns: isWholeRow ? [first, last] : spelt };
  return { full, table };
}

function forEngine(text: string, place: FormulaPlace): string {
  const reference = parseStructRef(text);
  const known = reference && completed(structuredOfEngine(reference), place);
  return known ? structuredForEngine(known.full, known.table) : text;
}

function inFull(text: string, place: FormulaPlace): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const shown = structuredOfEngine(reference);
  return stringifyStructRef(completed(shown, place)?.full ?? shown, { thisRow: true });
}

function forExcel(text: string, place: FormulaPlace): string {
  const parsed = parseStructRef(text);
  if (!parsed) return text;
  const reference = structuredOfEngine(parsed);
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

type Change = (text: string) => string;

function joined(tokens: readonly Token[], structured: Change, named: Change): string {
  return tokens
    .map(({ type, value }) => {
      if (type === tokenTypes.REF_STRUCT) return structured(value);
      return type === tokenTypes.REF_NAMED ? named(value) : value;
    })
    .join('');
}

/** Whose name a formula's word is: that of the sheet it says, of the formula's own, or of the one that a code stands for. */
function placeOfName(text: string, sheetId: string, names: NamesOnSheets | undefined) {
  const coded = names?.nameOf(text);
  if (coded) return { sheet: coded.sheetId, rest: coded.name, home: coded.sheetId };
  const { sheet, rest } = splitAddress(text);
  return { sheet, rest, home: sheet === undefined ? sheetId : names?.sheetIdOf(sheet) };
}

/** A name of a sheet as the engine calls it, and a table by its name alone. */
function nameForEngine(text: string, { sheetId, tables, names }: FormulaPlace): string {
  const { sheet, rest, home } = placeOfName(text, sheetId, names);
  const code = home === undefined ? undefined : names?.codeOf(rest, home);
  if (code !== undefined) return code;
  if (home !== undefined && sheet !== undefined && names?.isOfBook(rest)) return rest;
  const table = sheet === undefined && tables.find(({ name }) => sameName(name, rest));
  return table ? engineTableName(table.name, 'data') : text;
}

function nameForExcel(text: string, { sheetId, names }: FormulaPlace): string {
  const found = names?.nameOf(text);
  if (!found) return tableNameOf(text).name;
  if (found.sheetId === sheetId) return found.name;
  return `${quotedSheetName(names?.sheetNameOf(found.sheetId) ?? NO_REFERENCE)}!${found.name}`;
}

/** Names of LET and LAMBDA may be those of tables, and mean something else. */
const NAMES_ITS_OWN = /\b(LET|LAMBDA)\s*\(/i;

function mayNameTables(formula: string, tables: readonly FormulaTable[]): boolean {
  const text = formula.toLowerCase();
  return (
    tables.some(({ name }) => text.includes(name.toLowerCase())) && !NAMES_ITS_OWN.test(formula)
  );
}

function withoutPrefix(token: Token): Token {
  const isName = token.type === tokenTypes.FUNCTION || token.type === tokenTypes.REF_NAMED;
  return isName ? { ...token, value: token.value.replace(FILE_PREFIX, '') } : token;
}

/**
 * What the engine calculates for a formula as people write it: references to a table's row and names in any case are
 * written in full, names of sheets by their codes, the spill operator as a function, prefixes of files are left out.
 * Everything else stays as it is.
 */
export function formulaForEngine(formula: string, place: FormulaPlace): string {
  const hasNames = place.names?.isNeeded ?? false;
  const hasTables = mayNameTables(formula, place.tables);
  if (!NEEDS_WORK.test(formula) && !hasNames && !hasTables) return formula;
  const tokens = withSpillFunctions(tokenize(formula).map(withoutPrefix));
  const known = hasTables ? place : { ...place, tables: [] };
  return joined(
    tokens,
    (text) => forEngine(text, place),
    (text) => nameForEngine(text, known),
  );
}

/** Whether a formula may be written otherwise for the engine than people write it. */
export function isOfEngine(formula: string): boolean {
  return OF_ENGINE.test(formula);
}

/** The formula as Excel shows it, for one that the engine has changed since it was written. */
export function formulaForExcel(formula: string, place: FormulaPlace): string {
  if (!OF_ENGINE.test(formula)) return formula;
  const tokens = withSpillOperators(tokenize(formula));
  return joined(
    tokens,
    (text) => forExcel(text, place),
    (text) => nameForExcel(text, place),
  );
}

/** The formula with tables and columns named in full, as files have it. */
export function formulaInFull(formula: string, place: FormulaPlace): string {
  if (!formula.includes('[') && !OF_ENGINE.test(formula)) return formula;
  return joined(
    tokenize(formula),
    (text) => inFull(text, place),
    (text) => nameForExcel(text, place),
  );
}
