import { quoted } from './reference';

/**
 * A sentence with live figures: the text of the strings as a formula, its places filled with formulas.
 *
 * @example sentenceFormula('{given} of {all}', { given: 'COUNTA(B2:B9)', all: '8' }) // COUNTA(B2:B9)&" of "&8
 */
export function sentenceFormula(
  template: string,
  places: Readonly<Record<string, string>>,
): string {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => places[part.slice(1, -1)] ?? quoted(part))
    .join('&');
}
