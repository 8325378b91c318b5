import type { CellContent, CellFormula } from '../../../review/book/cell';
import type { SharedTexts } from './shared-texts';
import { storedXml } from './stored-xml';

/**
 * One cell as an element of a sheet (ECMA-376 part 1, 18.3.1.4). Text is always written as text: only a formula of
 * ours becomes one. `look` is the number of its look in the package.
 */
export function cellElement(
  reference: string,
  content: CellContent | undefined,
  look: number,
  texts: SharedTexts,
): string {
  const start = `<c r="${reference}" s="${look}"`;
  switch (typeof content) {
    case 'undefined':
      return `${start}/>`;
    case 'string':
      return `${start} t="s"><v>${texts.numberOf(content)}</v></c>`;
    case 'object':
      return formulaElement(start, content);
    default:
      return start + valueOf(content);
  }
}

function formulaElement(start: string, { formula, result }: CellFormula): string {
  const said = `<f>${storedXml(formula)}</f>`;
  if (typeof result === 'string') return `${start} t="str">${said}<v>${storedXml(result)}</v></c>`;
  return start + valueOf(result, said);
}

function valueOf(value: number | boolean, before = ''): string {
  const [type, shown] = typeof value === 'boolean' ? [' t="b"', value ? 1 : 0] : ['', value];
  return `${type}>${before}<v>${shown}</v></c>`;
}
