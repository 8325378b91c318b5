import type { TextRun } from '../../content/cell-content';
import type { PackageParts } from '../package/package-parts';
import { readStoredText } from '../package/stored-text';
import { child, childrenOf, type XmlElement } from '../package/xml-element';
import type { Palette } from './colour-element';
import { readFont } from './format-elements';

/** A text of a cell; `runs` when pieces of it have fonts of their own. */
export interface StoredString {
  readonly text: string;
  readonly runs?: readonly TextRun[];
  readonly hasPhonetic: boolean;
}

/** Reads the texts that cells share. */
export function readSharedStrings(
  parts: PackageParts,
  part: string | undefined,
  palette: Palette,
): readonly StoredString[] {
  if (part === undefined) return [];
  const found: StoredString[] = [];
  parts.xml(part, (element, parent) => {
    if (element.name !== 'si' || parent?.name !== 'sst') return false;
    found.push(readString(element, palette));
    return true;
  });
  return found;
}

/** Reads a text element: of the shared strings, or inside a cell. */
export function readString(element: XmlElement | undefined, palette: Palette): StoredString {
  const hasPhonetic = childrenOf(element, 'rPh').length > 0;
  const pieces = childrenOf(element, 'r');
  if (pieces.length === 0) return { text: readText(child(element, 't')), hasPhonetic };
  const runs = pieces.map((piece): TextRun => {
    const properties = child(piece, 'rPr');
    const text = readText(child(piece, 't'));
    return properties === undefined ? { text } : { text, font: readFont(properties, palette) };
  });
  const text = runs.map((run) => run.text).join('');
  const isPlain = runs.every((run) => run.font === undefined);
  return isPlain ? { text, hasPhonetic } : { text, runs, hasPhonetic };
}

function readText(element: XmlElement | undefined): string {
  return readStoredText(element?.text ?? '').replace(/\r\n/g, '\n');
}
