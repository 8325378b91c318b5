import { formulaTokens } from './formula-tokens';
import { unguardedArguments } from './unguarded-arguments';

/**
 * The formula with a guard around every reference that a custom function reads without asking whether it is blank.
 *
 * @example guardedFormula('BSC.SCORE(B2)') // 'BSC.SCORE(IF(B2="","",B2))'
 */
export function guardedFormula(formula: string): string {
  let guarded = formula;
  for (;;) {
    const next = withOneGuard(guarded);
    if (next === undefined) return guarded;
    guarded = next;
  }
}

/** The same reference may stand at several places: the one to guard is the one that leaves fewer unguarded. */
function withOneGuard(formula: string): string | undefined {
  const unguarded = unguardedArguments(formula);
  const references = new Set(unguarded.map(({ reference }) => reference));
  const tokens = formulaTokens(formula);
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'operand' || !references.has(text)) continue;
    const pieces = tokens.map((token) => token.text);
    pieces[index] = `IF(${text}="","",${text})`;
    const guarded = pieces.join('');
    if (unguardedArguments(guarded).length < unguarded.length) return guarded;
  }
  return undefined;
}
