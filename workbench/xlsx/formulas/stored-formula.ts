import { storedFunctionName } from './future-functions';
import { callArguments, closingParenthesis } from './parenthesis';
import { storedStructure } from './stored-structure';
import { tokenizeXlsx, type Token } from './tokens';

export interface StoredFormulaOptions {
  /** Names of custom functions, BSC.STATUS. */
  readonly customFunctions: ReadonlySet<string>;
  /** Name of the table that the cell is in, for [@Column]. */
  readonly table?: string;
}

const REFERENCES = new Set(['range', 'range_beam', 'range_ternary', 'range_named', 'structured']);

/** A formula as Excel shows it, with "=", in the form that a file stores. */
export function storedFormula(shown: string, options: StoredFormulaOptions): string {
  const tokens = tokenizeXlsx(shown.replace(/^=/, ''));
  const parameters = parameterNames(tokens);
  return storedTokens(tokens, parameters, options);
}

function storedTokens(
  tokens: readonly Token[],
  parameters: ReadonlySet<string>,
  options: StoredFormulaOptions,
): string {
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (token.type === 'operator' && token.value === '@') {
      const end = operandEnd(tokens, at + 1);
      text += `_xlfn.SINGLE(${storedTokens(unwrapped(tokens.slice(at + 1, end)), parameters, options)})`;
      at = end - 1;
    } else if (REFERENCES.has(token.type) && next?.type === 'operator' && next.value === '#') {
      text += `_xlfn.ANCHORARRAY(${storedToken(token, parameters, options)})`;
      at++;
    } else {
      text += storedToken(token, parameters, options);
    }
  }
  return text;
}

function storedToken(
  token: Token,
  parameters: ReadonlySet<string>,
  { customFunctions, table }: StoredFormulaOptions,
): string {
  const { type, value } = token;
  if (type === 'func') {
    if (parameters.has(value.toLowerCase())) return `_xlpm.${value}`;
    const custom = value.includes('.') ? knownName(value, customFunctions) : undefined;
    if (custom !== undefined) return `_xldudf_${custom.replace(/\./g, '_')}`;
    return storedFunctionName(value);
  }
  if (type === 'range_named' && parameters.has(value.toLowerCase())) return `_xlpm.${value}`;
  return type === 'structured' ? storedStructure(value, table) : value;
}

function knownName(name: string, customFunctions: ReadonlySet<string>): string | undefined {
  if (customFunctions.has(name)) return name;
  const upper = name.toUpperCase();
  return [...customFunctions].find((known) => known.toUpperCase() === upper);
}

/** Names that LET and LAMBDA give to values, in lower case. */
function parameterNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ type, value }, at) => {
    const call = type === 'func' ? value.toUpperCase() : '';
    if (call !== 'LET' && call !== 'LAMBDA') return;
    const found = callArguments(tokens, at + 1).slice(0, -1);
    found.forEach(({ start, end }, position) => {
      if (call === 'LET' && position % 2 === 1) return;
      const [name, ...more] = tokens.slice(start, end).filter((part) => part.type !== 'whitespace');
      if (name?.type === 'range_named' && more.length === 0) names.add(name.value.toLowerCase());
    });
  });
  return names;
}

/** Where the operand of a sign before it ends: a reference, with a # after it, a call or a parenthesis. */
function operandEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.value === '@') return operandEnd(tokens, at + 1);
  if (first?.type === 'func') return (closingParenthesis(tokens, at + 1) ?? at) + 1;
  if (first?.value === '(') return (closingParenthesis(tokens, at) ?? at) + 1;
  const isSpilled = tokens[at + 1]?.value === '#';
  return Math.min(at + (isSpilled ? 2 : 1), tokens.length);
}

function unwrapped(tokens: readonly Token[]): readonly Token[] {
  return closingParenthesis(tokens, 0) === tokens.length - 1 ? tokens.slice(1, -1) : tokens;
}
