import { quoted } from './reference';

/** A template as a formula of texts: `{count} of {all}` with a formula for each place is `A1&" of "&B1`. */
export function templateFormula(
  template: string,
  formulas: Readonly<Record<string, string>>,
): string {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => formulas[piece.slice(1, -1)] ?? quoted(piece))
    .join('&');
}
