import type { PackageParts } from '../reading/package-parts';
import { parseSharedStrings } from '../reading/shared-strings';
import { parseWorkbookPart, type WorkbookPart } from '../reading/workbook-part';
import {
  parseRelationships,
  relationshipsOwner,
  relationshipsPart,
  type Relationship,
} from '../relationships';
import { XmlScanner } from '../xml-scanner';
import { readChartFacts, type ChartFacts } from './chart-facts';
import { readSheetFacts, type SheetFacts } from './sheet-facts';
import { readTableFacts, type TableFacts } from './table-facts';

/** Everything the checks look at, read once. */
export interface PackageFacts {
  readonly partNames: ReadonlySet<string>;
  /** Links by the part they start from; the package itself is the empty name. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
  /** Ids of links that a part uses, by part. */
  readonly usedLinks: ReadonlyMap<string, readonly string[]>;
  readonly workbookPart: string;
  readonly workbook: WorkbookPart;
  readonly sharedStrings: readonly string[];
  readonly sheets: readonly SheetFacts[];
  readonly tables: readonly TableFacts[];
  readonly charts: readonly ChartFacts[];
  /** How many looks conditional formats can give. */
  readonly formatLooks: number;
  readonly contentTypes: ContentTypes;
}

export interface ContentTypes {
  /** By extension in small letters. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** Reads the facts of a package. Throws `UnreadableFile` when a part is missing or is not XML. */
export function readPackageFacts(parts: PackageParts): PackageFacts {
  const relationships = readRelationships(parts);
  const workbookPart = targetOf(relationships.get(''), 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = parseWorkbookPart(parts.text(workbookPart), workbookPart);
  const links = relationships.get(workbookPart) ?? [];
  const strings = targetOf(links, 'sharedStrings');
  const hasStrings = strings !== undefined && parts.has(strings);
  const styles = targetOf(links, 'styles');
  const sheets: SheetFacts[] = [];
  const tables: TableFacts[] = [];
  for (const { name, relationship } of workbook.sheets) {
    const link = links.find(({ id }) => id === relationship);
    if (link?.type !== 'worksheet' || !parts.has(link.target)) continue;
    sheets.push(readSheetFacts(parts.text(link.target), link.target, name));
    for (const { type, target } of relationships.get(link.target) ?? []) {
      if (type !== 'table' || !parts.has(target)) continue;
      tables.push(readTableFacts(parts.text(target), target, link.target));
    }
  }
  return {
    partNames: parts.names,
    relationships,
    usedLinks: readUsedLinks(parts),
    workbookPart,
    workbook,
    sharedStrings: hasStrings ? parseSharedStrings(parts.text(strings), strings) : [],
    sheets,
    tables,
    charts: readCharts(parts),
    formatLooks: styles !== undefined && parts.has(styles) ? countLooks(parts.text(styles)) : 0,
    contentTypes: readContentTypes(parts),
  };
}

function readCharts(parts: PackageParts): readonly ChartFacts[] {
  return [...parts.names]
    .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => readChartFacts(parts.text(name), name));
}

function countLooks(styles: string): number {
  return styles.match(/<dxf[\s>/]/g)?.length ?? 0;
}

function targetOf(links: readonly Relationship[] | undefined, type: string): string | undefined {
  return links?.find((link) => link.type === type)?.target;
}

function readRelationships(parts: PackageParts): ReadonlyMap<string, readonly Relationship[]> {
  const relationships = new Map<string, readonly Relationship[]>();
  for (const name of parts.names) {
    if (!/(^|\/)_rels\/[^/]*\.rels$/.test(name)) continue;
    const owner = relationshipsOwner(name);
    relationships.set(owner, parseRelationships(parts.text(name), owner));
  }
  return relationships;
}

/** Attributes such as r:id and r:embed name a link; only parts that have links, or ought to, are looked at. */
function readUsedLinks(parts: PackageParts): ReadonlyMap<string, readonly string[]> {
  const used = new Map<string, readonly string[]>();
  for (const name of parts.names) {
    if (!name.endsWith('.xml') || name.startsWith('[')) continue;
    const usesLinks = /^xl\/(?:worksheets|drawings)\//.test(name);
    if (!usesLinks && !parts.has(relationshipsPart(name))) continue;
    const found = parts.text(name).matchAll(/ r:(?:id|embed|link|pict)="([^"]*)"/g);
    used.set(
      name,
      Array.from(found, (match) => match[1] ?? ''),
    );
  }
  return used;
}

function readContentTypes(parts: PackageParts): ContentTypes {
  const name = '[Content_Types].xml';
  const scanner = new XmlScanner(parts.text(name), name);
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    const type = scanner.attribute('ContentType') ?? '';
    const extension = scanner.attribute('Extension') ?? '';
    const part = scanner.attribute('PartName') ?? '';
    if (scanner.name === 'Default') defaults.set(extension.toLowerCase(), type);
    if (scanner.name === 'Override') overrides.set(part.replace(/^\//, ''), type);
  }
  return { defaults, overrides };
}
