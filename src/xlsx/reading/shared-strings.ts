import { decodeEscapes } from '../xml-text';
import { XmlScanner } from '../xml-scanner';

/** Reads the texts that cells refer to by number; fonts and readings (furigana) are left out. */
export function parseSharedStrings(xml: string, part: string): readonly string[] {
  const scanner = new XmlScanner(xml, part);
  const texts: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'si') texts.push(readRichText(scanner));
  }
  return texts;
}

/** Text of the element just opened (`si` or `is`), its runs joined. */
export function readRichText(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = '';
  let phoneticDepth = 0;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'rPh') phoneticDepth = scanner.depth;
    if (event === 'open' && scanner.name === 't') {
      const piece = scanner.textContent();
      if (phoneticDepth === 0) text += decodeEscapes(piece);
    }
    if (event === 'close' && scanner.depth < phoneticDepth) phoneticDepth = 0;
    if (event === 'close' && scanner.depth < depth) return text;
  }
  return text;
}
