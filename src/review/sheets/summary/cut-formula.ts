import type { CellContent } from '../../book/cell';

/** A text that is calculated, cut to so many characters with … at its end, so that no cell beside it cuts it in a word. */
export function cutFormula(formula: string, result: string, most: number): CellContent {
  // Programs count characters that take two differently, so a text with one is left as long as it is.
  if (/[\uD800-\uDFFF]/.test(result)) return { formula, result };
  return {
    formula: `IF(LEN(${formula})>${most},LEFT(${formula},${most - 1})&"…",${formula})`,
    result: result.length > most ? `${result.slice(0, most - 1)}…` : result,
  };
}
