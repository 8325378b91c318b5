import { SaxesParser } from 'saxes';
import { damagedPart } from './workbook-file-error';
import type { XmlElement } from './xml-element';

const RELATIONSHIPS = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);
const XML = 'http://www.w3.org/XML/1998/namespace';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Elements inside each other; a workbook has less than fifty. */
const DEEPEST = 256;
/** The parser keeps what it met of a slice in memory. */
const SLICE = 65_536;

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  readonly isCompatibility: boolean;
}

/**
 * Reads the XML of a part as a tree. `take` is asked for each element that is complete; an element it takes does not
 * become part of the tree, so that the rows of a large sheet need not be in memory together. Of alternatives
 * (mc:AlternateContent) the first choice is read, which says what newer programs see; without one the fallback.
 */
export function parseXml(
  xml: string,
  part: string,
  take: (element: XmlElement, parent: XmlElement | undefined) => boolean = () => false,
): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  parser.on('doctype', () => {
    throw damagedPart(part, 'has a document type, which no workbook has');
  });
  parser.on('error', (error) => {
    throw damagedPart(part, `is no well-formed XML (${error.message})`);
  });
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw damagedPart(part, 'has too many elements inside each other');
    open.push({
      name: tag.local,
      attributes: attributesOf(Object.values(tag.attributes)),
      children: [],
      text: '',
      isCompatibility: tag.uri === COMPATIBILITY,
    });
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    const parent = open.at(-1);
    root = element;
    if (!take(element, parent)) parent?.children.push(...resolved(element));
  });
  for (let at = 0; at < xml.length; at += SLICE) parser.write(xml.slice(at, at + SLICE));
  parser.close();
  if (root === undefined) throw damagedPart(part, 'is empty');
  return root;
}

function resolved(element: OpenElement): readonly XmlElement[] {
  if (!element.isCompatibility || element.name !== 'AlternateContent') return [element];
  const choice = element.children.find(({ name }) => name === 'Choice');
  const chosen = choice ?? element.children.find(({ name }) => name === 'Fallback');
  return chosen?.children ?? [];
}

interface Attribute {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
}

function attributesOf(attributes: readonly Attribute[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { local, prefix, uri, value } of attributes) {
    if (prefix === '') found[local] = value;
    else if (RELATIONSHIPS.has(uri)) found[`r:${local}`] = value;
    else if (uri === XML) found[`xml:${local}`] = value;
  }
  return found;
}
