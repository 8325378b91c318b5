import type { Token } from './tokens';

/** Place of the parenthesis that closes the one at `open`; undefined when there is none. */
export function closingParenthesis(tokens: readonly Token[], open: number): number | undefined {
  if (tokens[open]?.value !== '(') return undefined;
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type !== 'operator') continue;
    if (token.value === '(') depth++;
    if (token.value === ')' && --depth === 0) return at;
  }
  return undefined;
}

/** The arguments of the call whose parenthesis opens at `open`, each as its tokens' first and end place. */
export function callArguments(
  tokens: readonly Token[],
  open: number,
): readonly { readonly start: number; readonly end: number }[] {
  const close = closingParenthesis(tokens, open);
  if (close === undefined) return [];
  const found: { start: number; end: number }[] = [];
  let start = open + 1;
  let depth = 0;
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at];
    if (token?.type !== 'operator') continue;
    if (token.value === '(' || token.value === '{') depth++;
    if (token.value === ')' || token.value === '}') depth--;
    if (token.value !== ',' || depth > 0) continue;
    found.push({ start, end: at });
    start = at + 1;
  }
  found.push({ start, end: close });
  return found;
}
