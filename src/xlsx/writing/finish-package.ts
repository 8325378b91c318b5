import type { DocumentProperties } from '../../workbook/workbook-plan';
import { coreProperties, customProperties } from './document-properties';
import { OFFICE_LINK } from './office-types';
import type { PackageDraft } from './package-draft';

const WORKBOOK = 'xl/workbook.xml';
/** An older number makes Excel calculate everything on opening, which loses the values of custom functions. */
const CALCULATION = '<calcPr calcId="191029"/>';

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** What a workbook says beside its sheets. */
export interface BookFacts {
  /** definedName elements. */
  readonly names: readonly string[];
  readonly properties: DocumentProperties;
}

/** Puts names, document properties and the calculation setting into a package. */
export function addBookFacts(draft: PackageDraft, { names, properties }: BookFacts): void {
  draft.edit(WORKBOOK, (xml) => withNames(xml, names).replace(/<calcPr[^>]*\/>/, CALCULATION));
  draft.add('docProps/core.xml', coreProperties(properties), CORE_TYPE);
  const custom = properties.custom ?? new Map<string, string>();
  if (custom.size === 0) return;
  draft.add('docProps/custom.xml', customProperties(custom), CUSTOM_TYPE);
  draft.relate('', 'rIdCustom', `${OFFICE_LINK}/custom-properties`, 'docProps/custom.xml');
}

function withNames(xml: string, names: readonly string[]): string {
  if (names.length === 0) return xml;
  const all = names.join('');
  if (xml.includes('</definedNames>')) {
    return xml.replace('</definedNames>', () => `${all}</definedNames>`);
  }
  return xml.replace('</sheets>', () => `</sheets><definedNames>${all}</definedNames>`);
}
