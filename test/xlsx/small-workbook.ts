import { strToU8, zipSync } from 'fflate';

/** Texts of parts by name, as they go into a package. */
export type Parts = Record<string, string>;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a test varies in a workbook of one sheet, KPIs, with one table, BSC_KPIs at A1:B3. */
export interface SmallWorkbook {
  /** Rows of the sheet as XML. */
  readonly rows?: string;
  /** What follows the rows on the sheet. */
  readonly afterRows?: string;
  /** Attributes and content of the table element. */
  readonly table?: string;
  readonly workbook?: string;
  readonly sharedStrings?: readonly string[];
  readonly styles?: string;
}

export const HEADINGS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>ID</t></is></c><c r="B1" t="inlineStr"><is><t>Actual</t></is></c></row>';

const COLUMNS =
  '<tableColumns count="2"><tableColumn id="1" name="ID"/><tableColumn id="2" name="Actual"/></tableColumns>';

/** A table element over a range with the columns ID and Actual. */
export function tableXml(range: string, attributes = ''): string {
  return `<table xmlns="${MAIN}" id="1" name="BSC_KPIs" displayName="BSC_KPIs" ref="${range}" ${attributes}>${COLUMNS}</table>`;
}

/** A workbook element with the sheet KPIs; `before` and `after` surround the list of sheets. */
export function workbookXml(before = '', after = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets><sheet name="KPIs" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`;
}

/** The parts of a small workbook. */
export function smallWorkbookParts(options: SmallWorkbook = {}): Parts {
  const rows =
    options.rows ??
    `${HEADINGS}<row r="2"><c r="A2" t="str"><v>F1</v></c><c r="B2"><v>7</v></c></row>`;
  const strings = options.sharedStrings?.map((text) => `<si><t>${text}</t></si>`).join('');
  return {
    '[Content_Types].xml': contentTypes(strings !== undefined, options.styles !== undefined),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': options.workbook ?? workbookXml(),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...(strings === undefined ? [] : [['rId2', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(options.styles === undefined ? [] : [['rId3', 'styles', 'styles.xml'] as const]),
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${options.afterRows ?? ''}<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'table', '../tables/table1.xml'],
    ]),
    'xl/tables/table1.xml': options.table ?? tableXml('A1:B3'),
    ...(strings !== undefined && {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    }),
    ...(options.styles !== undefined && {
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${options.styles}</styleSheet>`,
    }),
  };
}

/** A package of parts. */
export function packageOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

/** A small workbook as a file. */
export function smallWorkbook(options: SmallWorkbook = {}): Uint8Array {
  return packageOf(smallWorkbookParts(options));
}

/** A part of links: id, last word of the type, target. */
export function relationships(links: readonly (readonly [string, string, string])[]): string {
  const all = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(hasStrings: boolean, hasStyles: boolean): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/worksheets/sheet1.xml', 'worksheet'],
    ['xl/tables/table1.xml', 'table'],
    ...(hasStrings ? [['xl/sharedStrings.xml', 'sharedStrings']] : []),
    ...(hasStyles ? [['xl/styles.xml', 'styles']] : []),
  ].map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
