import { joinLost, type LostPart } from '../content/lost-part';
import type { WorkbookContent } from '../content/workbook-content';
import { findLostInWorkbook } from './lost/lost-in-workbook';
import { binaryWorkbook, refuseForeignPackage } from './package/file-kind';
import { PackageParts } from './package/package-parts';
import { child, flag, items, number, type XmlElement } from './package/xml-element';
import type { BookContext } from './reading/book-context';
import { readSpillingMarks } from './reading/cell-metadata';
import { readCustomXml, readDocumentProperties } from './reading/document-properties';
import { present } from '../content/present';
import { isOwnName, withPrintNames } from './reading/print-names';
import { readSharedStrings } from './reading/shared-strings';
import { readSheet } from './reading/sheet-part';
import { StyleSheet } from './reading/style-sheet';
import {
  readCalculation,
  readDefinedNames,
  readSheetList,
  type ListedSheet,
} from './reading/workbook-part';

const DAYS_BETWEEN_SYSTEMS = 1462;

export interface OpenOptions {
  /** Names of custom functions as people write them, BSC.STATUS; a file has them with underscores. */
  readonly customFunctions?: readonly string[];
}

/** A workbook that was opened, and what of the file a copy would lack. */
export interface OpenedWorkbook {
  readonly content: WorkbookContent;
  readonly lost: readonly LostPart[];
}

/** Opens the bytes of an .xlsx file. Throws `WorkbookFileError`, whose message says what to do. */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): OpenedWorkbook {
  const parts = new PackageParts(bytes);
  const part = workbookPart(parts);
  const workbook = parts.requiredXml(part);
  const book = bookContext(parts, part, workbook, options);
  const listed = readSheetList(workbook, part, parts);
  const names = readDefinedNames(workbook, listed, book);
  const sheets = listed
    .filter(({ isWorksheet }) => isWorksheet)
    .map((place) => withPrintNames(readSheet(place, book), names));
  const theme = parts.linkedPart(part, 'theme');
  const content = present<WorkbookContent>({
    sheets,
    names: names.filter((name) => !isOwnName(name)).map(({ stored: _stored, ...name }) => name),
    activeSheet: activeSheet(workbook, listed),
    defaultFont: book.styles.defaultFont,
    namedStyles: book.styles.namedStyles(),
    tableStyles: book.styles.tableStyles(),
    defaultTableStyle: book.styles.defaultTableStyle,
    theme: theme === undefined ? undefined : parts.text(theme),
    calculation: readCalculation(workbook),
    protection: child(workbook, 'workbookProtection')?.attributes,
    properties: readDocumentProperties(parts),
    customXml: readCustomXml(parts, part),
    customFunctions: [...book.customFunctions],
    codeName: child(workbook, 'workbookPr')?.attributes['codeName'],
  });
  return { content, lost: joinLost([...findLostInWorkbook(parts, part, workbook), ...book.lost]) };
}

function workbookPart(parts: PackageParts): string {
  const part = parts.has('[Content_Types].xml')
    ? parts.linkedPart('', 'officeDocument')
    : undefined;
  if (part === undefined) return refuseForeignPackage(parts.names);
  if (part.endsWith('.bin')) throw binaryWorkbook();
  if (!parts.contentType(part).includes('sheet') && !part.startsWith('xl/')) {
    return refuseForeignPackage(parts.names);
  }
  return part;
}

function bookContext(
  parts: PackageParts,
  part: string,
  workbook: XmlElement,
  options: OpenOptions,
): BookContext {
  const stylesPart = parts.linkedPart(part, 'styles');
  const styles = new StyleSheet(stylesPart === undefined ? undefined : parts.xml(stylesPart));
  const is1904 = flag(child(workbook, 'workbookPr'), 'date1904');
  return {
    parts,
    styles,
    strings: readSharedStrings(parts, parts.linkedPart(part, 'sharedStrings'), styles.palette),
    spilling: readSpillingMarks(parts, parts.linkedPart(part, 'sheetMetadata')),
    dayShift: is1904 ? DAYS_BETWEEN_SYSTEMS : 0,
    customFunctions: new Set(options.customFunctions),
    lost: [],
  };
}

/** The open sheet among those that are kept; a chart sheet that was open gives way to the first visible sheet. */
function activeSheet(workbook: XmlElement, listed: readonly ListedSheet[]): number {
  const open = number(items(workbook, 'bookViews', 'workbookView')[0], 'activeTab') ?? 0;
  const kept = listed.filter(({ isWorksheet }) => isWorksheet);
  const at = kept.findIndex((sheet) => sheet === listed[open] && sheet.visibility === 'visible');
  const firstVisible = kept.findIndex(({ visibility }) => visibility === 'visible');
  return Math.max(0, at >= 0 ? at : firstVisible);
}
