import { parseRangeAddress } from '../../tables/cell-range';
import type { PackageFacts } from './package-facts';
import type { PackageFinding } from './package-finding';
import { sheetOf } from './formula-checks';

/** Links to parts that are not in the package. */
export function danglingRelationships(facts: PackageFacts): readonly PackageFinding[] {
  return [...facts.relationships].flatMap(([part, links]) =>
    links
      .filter(({ external, target }) => !external && !facts.partNames.has(target))
      .map(({ id, target }) => ({ check: 'relationship-dangling', part, data: { id, target } })),
  );
}

/** Ids that a part uses but that none of its links has. */
export function missingRelationships(facts: PackageFacts): readonly PackageFinding[] {
  return [...facts.usedLinks].flatMap(([part, ids]) => {
    const known = new Set(facts.relationships.get(part)?.map(({ id }) => id));
    return ids
      .filter((id) => !known.has(id))
      .map((id): PackageFinding => ({ check: 'relationship-missing', part, data: { id } }));
  });
}

/** Links to other workbooks and pictures outside the file; links for a click (web, mail) are fine. */
export function externalRelationships(facts: PackageFacts): readonly PackageFinding[] {
  return [...facts.relationships].flatMap(([part, links]) =>
    links
      .filter(({ external, type }) => external && type !== 'hyperlink')
      .map(({ id, target }) => ({ check: 'external-link', part, data: { id, target } })),
  );
}

/** Parts whose type the package does not tell; plain "application/xml" tells it for custom XML only. */
export function missingContentTypes(facts: PackageFacts): readonly PackageFinding[] {
  const { defaults, overrides } = facts.contentTypes;
  return [...facts.partNames].flatMap((part): PackageFinding[] => {
    if (part === '[Content_Types].xml' || part.endsWith('/') || overrides.has(part)) return [];
    const type = defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
    const isTold = type !== undefined && type !== '';
    const isEnough = type !== 'application/xml' || part.startsWith('customXml/');
    return isTold && isEnough ? [] : [{ check: 'content-type-missing', part, data: {} }];
  });
}

/** Types told for parts that are not in the package. */
export function contentTypesWithoutPart(facts: PackageFacts): readonly PackageFinding[] {
  return [...facts.contentTypes.overrides.keys()]
    .filter((part) => !facts.partNames.has(part))
    .map((part) => ({ check: 'content-type-without-part', part, data: {} }));
}

/** Links inside the workbook that lead to no sheet, no cell and no name. */
export function deadLinks(facts: PackageFacts): readonly PackageFinding[] {
  const { sheets, definedNames } = facts.workbook;
  const knownSheets = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const tables = facts.tables.map(({ name }) => name.toLowerCase());
  const names = new Set([...definedNames.map(({ name }) => name.toLowerCase()), ...tables]);
  const leadsSomewhere = (location: string): boolean => {
    const address = location.slice(location.lastIndexOf('!') + 1);
    const sheet = sheetOf(location);
    if (sheet !== undefined && !knownSheets.has(sheet.toLowerCase())) return false;
    return parseRangeAddress(address) !== undefined || names.has(address.toLowerCase());
  };
  return facts.sheets.flatMap(({ part, links }) =>
    links
      .filter(({ location }) => !leadsSomewhere(location))
      .map(({ cell, location }) => ({ check: 'link-dead', part, data: { cell, location } })),
  );
}
