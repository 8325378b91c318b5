import { storedXml } from './stored-xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Without the mark, readers may drop white space at the ends and line breaks. */
const KEEPS_SPACE = /^\s|\s$|\n/;

/** The texts of a workbook, each once; cells name them by their number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number of a text, from 0. */
  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part of the package that holds them (ECMA-376 part 1, 18.4.9), without the declaration of XML. */
  part(): string {
    const items = [...this.numbers.keys()].map(itemOf).join('');
    return `<sst xmlns="${NAMESPACE}" count="${this.uses}" uniqueCount="${this.numbers.size}">${items}</sst>`;
  }
}

function itemOf(text: string): string {
  const space = KEEPS_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${storedXml(text)}</t></si>`;
}
