import type { WorkbookContent } from '../content/workbook-content';
import { WorkbookFileError } from './package/workbook-file-error';
import { xml } from './package/write-xml';
import { BookDraft } from './writing/book-draft';
import { MAIN, contentType } from './writing/namespaces';
import { addCustomXml, addProperties } from './writing/properties-xml';
import { addSheet } from './writing/sheet-xml';
import { spillingMetadataXml } from './writing/spilling-metadata';
import { workbookXml } from './writing/workbook-xml';

const WORKBOOK = 'xl/workbook.xml';

export interface SaveOptions {
  /** Names of custom functions as people write them, BSC.STATUS; those of the content are known already. */
  readonly customFunctions?: readonly string[];
}

/** Writes a workbook as an .xlsx file. The same content gives the same bytes. */
export function saveWorkbook(content: WorkbookContent, options: SaveOptions = {}): Uint8Array {
  if (!content.sheets.some(({ visibility }) => visibility === 'visible')) {
    throw new WorkbookFileError(
      'A workbook needs a sheet that is visible. Show one and save again.',
    );
  }
  const book = new BookDraft(content, options.customFunctions);
  const { parts } = book;
  parts.link('', 'officeDocument', WORKBOOK);
  const sheets = content.sheets.map((sheet, at) => addSheet(sheet, at + 1, book));
  const ids = sheets.map((part) => parts.link(WORKBOOK, 'worksheet', part));
  parts.add(WORKBOOK, workbookXml(book, ids), contentType('sheet.main'));
  addSharedParts(book);
  addCustomXml(content, parts);
  addProperties(content.properties, parts);
  return parts.toBytes();
}

function addSharedParts(book: BookDraft): void {
  const { parts, strings, content } = book;
  const add = (name: string, type: string, text: string, kind: string) => {
    parts.add(name, text, kind);
    parts.link(WORKBOOK, type, name);
  };
  if (content.theme !== undefined) {
    const kind = 'application/vnd.openxmlformats-officedocument.theme+xml';
    parts.addWhole('xl/theme/theme1.xml', content.theme, kind);
    parts.link(WORKBOOK, 'theme', 'xl/theme/theme1.xml');
  }
  add('xl/styles.xml', 'styles', book.styles.toXml(), contentType('styles'));
  if (strings.elements.length > 0) {
    const counts = { count: book.stringUses, uniqueCount: strings.elements.length };
    const text = xml('sst', { xmlns: MAIN, ...counts }, strings.elements);
    add('xl/sharedStrings.xml', 'sharedStrings', text, contentType('sharedStrings'));
  }
  if (book.hasSpilling) {
    add('xl/metadata.xml', 'sheetMetadata', spillingMetadataXml(), contentType('sheetMetadata'));
  }
}
