import { ERROR_TEXTS } from '../../tables/error-texts';

/** A piece of a formula. An operand is a reference or a name; a function comes with its opening bracket. */
export interface FormulaToken {
  readonly kind:
    | 'text'
    | 'number'
    | 'error'
    | 'operand'
    | 'function'
    | 'open'
    | 'close'
    | 'separator'
    | 'operator'
    | 'space'
    /** A quote, bracket or brace that is never closed, or a character no formula has. */
    | 'broken';
  readonly text: string;
}

const SHEET_NAME = String.raw`'(?:[^']|'')*'`;
const WORD = String.raw`[\p{L}\p{N}\p{M}_.\\$?!:#@\u00b7]`;

const RULES: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['error', new RegExp(ERROR_TEXTS.map((text) => text.replace('?', '\\?')).join('|'), 'y')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_$!:.([])/iuy],
  ['space', /\s+/y],
  ['open', /[({]/y],
  ['close', /[)}]/y],
  ['separator', /[,;]/y],
  ['operator', /<>|<=|>=|[-+*/^&=<>%]/y],
];

const OPERAND_START = new RegExp(`${SHEET_NAME}|\\[|${WORD}`, 'uy');
const OPERAND_PIECE = new RegExp(`${SHEET_NAME}|${WORD}+`, 'uy');

/** Splits a formula (without "=", in the form files store) into its pieces; joining them gives it back. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, rule] of RULES) {
    const text = matchAt(rule, formula, at);
    if (text !== undefined) return { kind, text };
  }
  if (matchAt(OPERAND_START, formula, at) === undefined) return broken(formula, at);
  return operandAt(formula, at);
}

function broken(formula: string, at: number): FormulaToken {
  return { kind: 'broken', text: formula.slice(at) };
}

function matchAt(rule: RegExp, formula: string, at: number): string | undefined {
  rule.lastIndex = at;
  return rule.exec(formula)?.[0];
}

/** Sheet names in quotes, words and bracketed columns written without a space between belong together. */
function operandAt(formula: string, from: number): FormulaToken {
  let at = from;
  while (at < formula.length) {
    if (formula[at] === '[') {
      const end = bracketEnd(formula, at);
      if (end === undefined) return broken(formula, from);
      at = end;
      continue;
    }
    const piece = matchAt(OPERAND_PIECE, formula, at);
    if (piece === undefined) break;
    at += piece.length;
  }
  const text = formula.slice(from, at);
  if (formula[at] !== '(') return { kind: 'operand', text };
  return { kind: 'function', text: `${text}(` };
}

/** Where the bracket that opens at `at` ends; an apostrophe takes the meaning from the character after it. */
function bracketEnd(formula: string, at: number): number | undefined {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === '[') depth++;
    else if (formula[i] === ']' && --depth === 0) return i + 1;
  }
  return undefined;
}
