import type { DocumentProperties } from '../../workbook/workbook-plan';
import { escapeXml } from '../xml-text';
import { veilText } from './stored-text';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** Every custom property carries this id (MS-OLEPS, user defined properties). */
const PROPERTY_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The part with title, author, moment of creation and the like. */
export function coreProperties(properties: DocumentProperties): string {
  const { title, subject, author, keywords, comment, category, created } = properties;
  const moment =
    created && `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`;
  return [
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:creator', author),
    element('cp:keywords', keywords),
    element('dc:description', comment),
    moment ?? '',
    element('cp:category', category),
    '</cp:coreProperties>',
  ].join('');
}

function element(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${text(value)}</${name}>`;
}

/** The part with custom properties; their numbers begin at 2. */
export function customProperties(properties: ReadonlyMap<string, string>): string {
  const entries = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="${PROPERTY_SET}" pid="${index + 2}" name="${text(name)}">` +
      `<vt:lpwstr>${text(value)}</vt:lpwstr></property>`,
  );
  const root = `<Properties xmlns="${CUSTOM}" xmlns:vt="${TYPES}">`;
  return `${root}${entries.join('')}</Properties>`;
}

function text(value: string): string {
  return escapeXml(veilText(value));
}
