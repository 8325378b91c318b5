/** Value of an attribute; absent ones are not written, booleans as 1 and 0. */
export type XmlValue = string | number | boolean | undefined;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element as text; children are XML already, empty ones are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, XmlValue>> = {},
  ...children: readonly (string | readonly string[] | undefined)[]
): string {
  const head = name + attributesText(attributes);
  const content = children.flat().join('');
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** A list element with a count, or nothing for an empty list. */
export function xmlList(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? '' : xml(name, { count: elements.length }, elements);
}

/** An element around text; nothing for an absent text. */
export function xmlText(name: string, text: string | number | undefined): string {
  if (text === undefined) return '';
  const value = String(text);
  const space = /^\s|\s$|[\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeText(value)}</${name}>`;
}

/** Text between tags. Characters that XML has no place for are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

function attributesText(attributes: Readonly<Record<string, XmlValue>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const written = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    text += ` ${name}="${escapeAttribute(written)}"`;
  }
  return text;
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
