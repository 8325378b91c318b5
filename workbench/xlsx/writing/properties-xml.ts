import type {
  CustomProperty,
  DocumentProperties,
  WorkbookContent,
} from '../../content/workbook-content';
import type { PackageDraft } from '../package/package-draft';
import { escapeText, xml, xmlText } from '../package/write-xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/';
const TYPE = 'application/vnd.openxmlformats-';
const CORE_TYPE = `${PACKAGE}relationships/metadata/core-properties`;

/** Prefix of each element of the core properties. */
const PREFIXES: Readonly<Record<string, string>> = {
  title: 'dc',
  subject: 'dc',
  creator: 'dc',
  description: 'dc',
  language: 'dc',
  identifier: 'dc',
  created: 'dcterms',
  modified: 'dcterms',
};

/** Adds the parts of the document's properties. */
export function addProperties(properties: DocumentProperties, parts: PackageDraft): void {
  parts.add('docProps/core.xml', coreXml(properties), `${TYPE}package.core-properties+xml`);
  parts.link('', CORE_TYPE, 'docProps/core.xml');
  parts.add(
    'docProps/app.xml',
    xml(
      'Properties',
      { xmlns: `${DOCUMENT}extended-properties` },
      xmlText('Application', 'Microsoft Excel'),
      xmlText('Manager', properties.manager),
      xmlText('Company', properties.company),
    ),
    `${TYPE}officedocument.extended-properties+xml`,
  );
  parts.link('', 'extended-properties', 'docProps/app.xml');
  if (properties.custom.length === 0) return;
  parts.add(
    'docProps/custom.xml',
    customXml(properties),
    `${TYPE}officedocument.custom-properties+xml`,
  );
  parts.link('', 'custom-properties', 'docProps/custom.xml');
}

/** Adds the custom XML parts with their properties. */
export function addCustomXml({ customXml: parts }: WorkbookContent, draft: PackageDraft): void {
  parts.forEach((part, at) => {
    const name = `customXml/item${at + 1}.xml`;
    draft.addWhole(name, part.xml);
    draft.link('xl/workbook.xml', 'customXml', name);
    if (part.properties === undefined) return;
    const properties = `customXml/itemProps${at + 1}.xml`;
    const kind = `${TYPE}officedocument.customXmlProperties+xml`;
    draft.addWhole(properties, part.properties, kind);
    draft.link(name, 'customXmlProps', properties);
  });
}

function coreXml({ core }: DocumentProperties): string {
  const elements = Object.entries(core).map(([name, text]) => {
    const prefix = PREFIXES[name] ?? 'cp';
    const attributes = prefix === 'dcterms' ? { 'xsi:type': 'dcterms:W3CDTF' } : {};
    return xml(`${prefix}:${name}`, attributes, escapeText(text));
  });
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    elements,
  );
}

function customXml({ custom }: DocumentProperties): string {
  const elements = custom.map(({ name, value }, at) =>
    xml(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
      customValueXml(value),
    ),
  );
  return xml(
    'Properties',
    { xmlns: `${DOCUMENT}custom-properties`, 'xmlns:vt': `${DOCUMENT}docPropsVTypes` },
    elements,
  );
}

function customValueXml(value: CustomProperty): string {
  if (typeof value === 'boolean') return xml('vt:bool', {}, String(value));
  if (typeof value === 'object') return xml('vt:filetime', {}, escapeText(value.date));
  if (typeof value === 'string') return xml('vt:lpwstr', {}, escapeText(value));
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return xml(isInteger ? 'vt:i4' : 'vt:r8', {}, String(value));
}
