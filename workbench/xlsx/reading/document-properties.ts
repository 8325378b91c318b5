import type {
  CustomProperty,
  CustomXmlPart,
  DocumentProperties,
} from '../../content/workbook-content';
import { readStoredText } from '../package/stored-text';
import { childText, type PackageParts } from '../package/package-parts';
import { childrenOf, type XmlElement } from '../package/xml-element';
import { present } from '../../content/present';

/** Reads title, author … and the properties that people and add-ins have added. */
export function readDocumentProperties(parts: PackageParts): DocumentProperties {
  const part = (type: string) => {
    const name = parts.linkedPart('', type);
    return name === undefined ? undefined : parts.xml(name);
  };
  const extended = part('extended-properties');
  return present<DocumentProperties>({
    core: Object.fromEntries(
      (part('core-properties')?.children ?? [])
        .filter(({ text }) => text !== '')
        .map(({ name, text }) => [name, text]),
    ),
    company: childText(extended, 'Company') || undefined,
    manager: childText(extended, 'Manager') || undefined,
    custom: childrenOf(part('custom-properties'), 'property').flatMap((property) => {
      const value = readCustomValue(property.children[0]);
      const name = property.attributes['name'];
      return name === undefined || value === undefined ? [] : [{ name, value }];
    }),
  });
}

function readCustomValue(element: XmlElement | undefined): CustomProperty | undefined {
  if (element === undefined) return undefined;
  switch (element.name) {
    case 'bool':
      return element.text.trim() === 'true' || element.text.trim() === '1';
    case 'i1':
    case 'i2':
    case 'i4':
    case 'int':
    case 'ui4':
    case 'r4':
    case 'r8':
    case 'decimal':
      return Number(element.text);
    case 'filetime':
    case 'date':
      return { date: element.text.trim() };
    default:
      return readStoredText(element.text);
  }
}

/** Reads the custom XML parts of the workbook with their properties. */
export function readCustomXml(parts: PackageParts, workbookPart: string): CustomXmlPart[] {
  return parts.relationships(workbookPart).flatMap(({ type, target, isExternal }) => {
    const xml = type === 'customXml' && !isExternal ? parts.text(target) : undefined;
    if (xml === undefined) return [];
    const properties = parts.linkedPart(target, 'customXmlProps');
    return [
      present<CustomXmlPart>({
        xml: asUtf8(xml),
        properties: properties === undefined ? undefined : asUtf8(parts.text(properties) ?? ''),
      }),
    ];
  });
}

/** Parts are written in UTF-8, whatever they were in. */
function asUtf8(xml: string): string {
  return xml.replace(/^\uFEFF/, '').replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
}
