import { tokenizeXlsx, type Token } from './tokens';
import { shownFunctionName } from './future-functions';
import { closingParenthesis } from './parenthesis';

const CUSTOM_PREFIX = '_xldudf_';

/** What formulas of a file mean beyond their text. */
export interface FormulaDialect {
  /** Names of custom functions as people write them, BSC.STATUS; more are added as formulas name them. */
  readonly customFunctions: Set<string>;
}

/**
 * A stored formula as Excel shows it, with "=": prefixes of younger functions and of parameters gone, ANCHORARRAY(A1) as A1#,
 * SINGLE(x) as @x, _xldudf_BSC_STATUS as BSC.STATUS.
 */
export function shownFormula(stored: string, dialect: FormulaDialect): string {
  if (!/_xl|_XL/.test(stored)) return `=${stored}`;
  return `=${shownTokens(tokenizeXlsx(stored), dialect)}`;
}

function shownTokens(tokens: readonly Token[], dialect: FormulaDialect): string {
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const sign = token.type === 'func' ? /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.exec(token.value) : null;
    const end = sign === null ? undefined : closingParenthesis(tokens, at + 1);
    if (sign === null || end === undefined) {
      text += shownToken(token, dialect);
      continue;
    }
    const inner = tokens.slice(at + 2, end);
    const operand = shownTokens(inner, dialect);
    text += sign[1]?.toUpperCase() === 'SINGLE' ? `@${bracketed(inner, operand)}` : `${operand}#`;
    at = end;
  }
  return text;
}

/** An operand of several terms needs its parentheses: @(A1:A3+1). */
function bracketed(tokens: readonly Token[], text: string): string {
  const first = tokens[0];
  const isCall = first?.type === 'func' && closingParenthesis(tokens, 1) === tokens.length - 1;
  return tokens.length === 1 || isCall ? text : `(${text})`;
}

function shownToken(token: Token, dialect: FormulaDialect): string {
  if (token.type === 'func') {
    const { value } = token;
    return value.toLowerCase().startsWith(CUSTOM_PREFIX)
      ? customFunctionName(value.slice(CUSTOM_PREFIX.length), dialect)
      : shownFunctionName(value);
  }
  if (token.type === 'range_named') return token.value.replace(/^_xlpm\./i, '');
  return token.value;
}

/** The dots of a custom function's name are stored as underscores; a name nobody told us has its dot after the namespace. */
function customFunctionName(stored: string, { customFunctions }: FormulaDialect): string {
  for (const name of customFunctions) {
    if (name.replace(/\./g, '_').toUpperCase() === stored.toUpperCase()) return name;
  }
  const name = stored.replace('_', '.');
  customFunctions.add(name);
  return name;
}
