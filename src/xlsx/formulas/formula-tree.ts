import { formulaTokens, type FormulaToken } from './formula-tokens';

/** A formula as a sequence of pieces, where a call or a bracket holds its arguments as sequences in turn. */
export type FormulaNode = FormulaToken | FormulaCall;
export type FormulaPart = readonly FormulaNode[];

/** A function with its arguments; `name` is in capitals without prefix, empty for a mere bracket. */
export interface FormulaCall {
  readonly kind: 'call';
  readonly name: string;
  /** The token as written: `_xldudf_BSC_STATUS(`. */
  readonly opening: string;
  readonly parts: readonly FormulaPart[];
}

/** Deeper than Excel allows (64 levels): the rest of such a formula is left out. */
const DEEPEST = 100;

/** Takes a formula apart; a formula that is not well formed gives what can be made of it. */
export function formulaTree(formula: string): FormulaPart {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space' && kind !== 'broken');
  return readPart(tokens, { at: 0 }, 0);
}

function readPart(
  tokens: readonly FormulaToken[],
  cursor: { at: number },
  depth: number,
): FormulaPart {
  const part: FormulaNode[] = [];
  for (let token = tokens[cursor.at]; token !== undefined; token = tokens[cursor.at]) {
    if (token.kind === 'close' || token.kind === 'separator') return part;
    cursor.at++;
    const isOpening = token.kind === 'function' || token.kind === 'open';
    if (isOpening && depth < DEEPEST) part.push(readCall(token, tokens, cursor, depth));
    else part.push(token);
  }
  return part;
}

function readCall(
  opening: FormulaToken,
  tokens: readonly FormulaToken[],
  cursor: { at: number },
  depth: number,
): FormulaCall {
  const parts: FormulaPart[] = [readPart(tokens, cursor, depth + 1)];
  while (tokens[cursor.at]?.kind === 'separator') {
    cursor.at++;
    parts.push(readPart(tokens, cursor, depth + 1));
  }
  cursor.at++;
  const bare = opening.text.slice(0, -1).replace(/^(?:_xlfn\.|_xlws\.)+/i, '');
  return { kind: 'call', name: bare.toUpperCase(), opening: opening.text, parts };
}
