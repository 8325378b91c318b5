import { mayCallBscFunction } from '../formulas/bsc-function';
import { formulaTokens, type FormulaToken } from '../formulas/formula-tokens';
import type { PackageFacts } from './package-facts';
import type { PackageCheckName, PackageFinding } from './package-finding';
import type { PlacedFormula } from './sheet-facts';

/** Functions that Excel calculates anew at every change (its documentation on volatile functions). */
const VOLATILE =
  /^(?:_xlfn\.)?(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|INFO|CELL)\($/i;

/** Formulas that are not well formed: brackets, quotes, an operator without a right side, nothing at all. */
export function brokenFormulas(facts: PackageFacts): readonly PackageFinding[] {
  return formulasWhere(facts, 'broken-formula', (tokens) => !isWellFormed(tokens));
}

/** Calls of custom functions, which show #NAME? where the add-in is not installed. */
export function customFunctions(facts: PackageFacts): readonly PackageFinding[] {
  return formulasWhere(facts, 'custom-function', (tokens) =>
    tokens.some(
      ({ kind, text }) =>
        kind === 'function' &&
        (/^_xl(?:udf|dudf)_|^_xll\./i.test(text) || mayCallBscFunction(text)),
    ),
  );
}

/** Calls of volatile functions, which make a workbook slow and its figures change by themselves. */
export function volatileFunctions(facts: PackageFacts): readonly PackageFinding[] {
  return formulasWhere(facts, 'volatile-function', (tokens) =>
    tokens.some(({ kind, text }) => kind === 'function' && VOLATILE.test(text)),
  );
}

/** Formulas that refer to another workbook: [1]Sheet!A1 or 'C:\[Book.xlsx]Sheet'!A1. */
export function externalReferences(facts: PackageFacts): readonly PackageFinding[] {
  return formulasWhere(facts, 'external-link', (tokens) =>
    tokens.some(
      ({ kind, text }) => kind === 'operand' && /^(?:\[\d+\]|'[^']*\[[^\]]+\])/.test(text),
    ),
  );
}

/** Formulas that refer to a sheet the workbook does not have. */
export function unknownSheets(facts: PackageFacts): readonly PackageFinding[] {
  const known = new Set(facts.workbook.sheets.map(({ name }) => name.toLowerCase()));
  return formulasWhere(facts, 'unknown-sheet-in-formula', (tokens) =>
    tokens.some(({ kind, text }) => {
      const sheet = kind === 'operand' ? sheetOf(text) : undefined;
      return sheet !== undefined && !known.has(sheet.toLowerCase());
    }),
  );
}

/** Formulas and names that refer to cells that are no more. */
export function lostReferences(facts: PackageFacts): readonly PackageFinding[] {
  return formulasWhere(facts, 'reference-lost', (tokens) =>
    tokens.some(({ kind, text }) => kind !== 'text' && text.endsWith('#REF!')),
  );
}

/** Sheet that a reference names; undefined for none, several (3-D) or one of another workbook. */
export function sheetOf(reference: string): string | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/u.exec(reference);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return name === undefined || /[[\]:]/.test(name) ? undefined : name;
}

function isWellFormed(tokens: readonly FormulaToken[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'broken') return false;
    if (kind === 'function' || kind === 'open') open.push(text.endsWith('{') ? '}' : ')');
    if (kind === 'close' && open.pop() !== text) return false;
  }
  const meaning = tokens.filter(({ kind }) => kind !== 'space');
  const last = meaning.at(-1);
  const endsOpen = last?.kind === 'operator' && last.text !== '%';
  return open.length === 0 && meaning.length > 0 && !endsOpen;
}

interface FormulaOfPart extends PlacedFormula {
  readonly part: string;
  readonly tokens: readonly FormulaToken[];
}

/** Splitting a formula takes longer than looking at its tokens, and every check looks at all of them. */
const formulasByPackage = new WeakMap<PackageFacts, readonly FormulaOfPart[]>();

function formulasOf(facts: PackageFacts): readonly FormulaOfPart[] {
  const known = formulasByPackage.get(facts);
  if (known !== undefined) return known;
  const named = facts.workbook.definedNames.map(({ name, refersTo }) => ({
    place: name,
    formula: refersTo,
  }));
  const sources: readonly { part: string; formulas: readonly PlacedFormula[] }[] = [
    ...facts.sheets,
    ...facts.tables,
    ...facts.charts,
    { part: facts.workbookPart, formulas: named },
  ];
  const all = sources.flatMap(({ part, formulas }) =>
    formulas.map(({ place, formula }) => ({
      part,
      place,
      formula,
      tokens: formulaTokens(formula),
    })),
  );
  formulasByPackage.set(facts, all);
  return all;
}

function formulasWhere(
  facts: PackageFacts,
  check: PackageCheckName,
  isDefect: (tokens: readonly FormulaToken[]) => boolean,
): readonly PackageFinding[] {
  return formulasOf(facts)
    .filter(({ tokens }) => isDefect(tokens))
    .map(({ part, place, formula }) => ({ check, part, data: { place, formula } }));
}
