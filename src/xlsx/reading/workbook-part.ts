import type { DefinedName, SheetVisibility } from '../workbook-file';
import { XmlScanner } from '../xml-scanner';

/** What `xl/workbook.xml` says, before any sheet is opened. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly dateSystem: '1900' | '1904';
  readonly strict: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetVisibility;
}

const VISIBILITY = new Map<string, SheetVisibility>([
  ['hidden', 'hidden'],
  ['veryHidden', 'very hidden'],
]);

/** Reads the sheets, names and date system of a workbook. */
export function parseWorkbookPart(xml: string, part: string): WorkbookPart {
  const scanner = new XmlScanner(xml, part);
  const sheets: SheetEntry[] = [];
  const names: { name: string; refersTo: string; localSheet?: number }[] = [];
  let dateSystem: WorkbookPart['dateSystem'] = '1900';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'workbookPr' && isTrue(scanner.attribute('date1904'))) dateSystem = '1904';
    if (scanner.name === 'sheet') sheets.push(readSheetEntry(scanner));
    if (scanner.name === 'definedName') names.push(readName(scanner));
  }
  const definedNames = names.map(({ name, refersTo, localSheet }) => {
    const sheet = localSheet === undefined ? undefined : sheets[localSheet]?.name;
    return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
  });
  return { sheets, definedNames, dateSystem, strict: /purl\.oclc\.org\/ooxml/.test(xml) };
}

/** A true value of an XML attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function readSheetEntry(scanner: XmlScanner): SheetEntry {
  return {
    name: scanner.attribute('name') ?? '',
    relationship: scanner.attribute('id') ?? '',
    visibility: VISIBILITY.get(scanner.attribute('state') ?? '') ?? 'visible',
  };
}

function readName(scanner: XmlScanner): { name: string; refersTo: string; localSheet?: number } {
  const name = scanner.attribute('name') ?? '';
  const local = scanner.attribute('localSheetId');
  const refersTo = scanner.textContent();
  return local === undefined ? { name, refersTo } : { name, refersTo, localSheet: Number(local) };
}
