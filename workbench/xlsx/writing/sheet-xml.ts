import { rangeAddress } from '../../content/cell-range';
import type { ColumnContent, WorksheetContent } from '../../content/worksheet-content';
import { xml, xmlList } from '../package/write-xml';
import type { BookDraft } from './book-draft';
import { sheetDataXml } from './cells-xml';
import { colourXml } from './colour-xml';
import { addresses, conditionalFormatsXml } from './conditional-format-xml';
import { dataValidationsXml } from './data-validation-xml';
import { autoFilterXml } from './filter-xml';
import { linkRanges } from './link-ranges';
import { EXTENDED, MAIN, RELATIONSHIPS, contentType } from './namespaces';
import { breaksXml, pageXml } from './page-xml';
import { sheetViewsXml } from './sheet-view-xml';
import { tableXml } from './table-xml';
import { withTableHeads } from './table-heads';

const CONDITIONAL_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Adds the part of a sheet, and the parts of its tables, to the draft; `number` counts sheets from 1. */
export function addSheet(content: WorksheetContent, number: number, book: BookDraft): string {
  const part = `xl/worksheets/sheet${number}.xml`;
  const sheet = withTableHeads(content);
  const isActive = number - 1 === book.content.activeSheet;
  const formats = conditionalFormatsXml(sheet.conditionalFormats, number, book);
  // The order of the elements is part of the file format.
  const text = xml(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS, 'xmlns:x14': EXTENDED },
    propertiesXml(sheet),
    sheetViewsXml(sheet.view, isActive),
    formatXml(sheet),
    columnsXml(sheet.columns, book),
    sheetDataXml(sheet, book),
    protectionXml(sheet),
    autoFilterXml(sheet.filter, book.styles),
    xmlList(
      'mergeCells',
      sheet.merges.map((range) => xml('mergeCell', { ref: rangeAddress(range) })),
    ),
    formats.plain,
    dataValidationsXml(sheet.validations, book),
    linksXml(sheet, part, book),
    pageXml(sheet.page),
    breaksXml(sheet.page),
    ignoredErrorsXml(sheet),
    tablePartsXml(sheet, part, book),
    extensionXml(formats.extended),
  );
  book.parts.add(part, text, contentType('worksheet'));
  return part;
}

function propertiesXml({ codeName, tabColour, outline, page }: WorksheetContent): string {
  const outlinePr =
    outline === undefined
      ? ''
      : xml('outlinePr', {
          summaryBelow: outline.summaryAbove ? false : undefined,
          summaryRight: outline.summaryLeft ? false : undefined,
        });
  const fit = page.fitToPage === true ? xml('pageSetUpPr', { fitToPage: true }) : '';
  const inside = colourXml('tabColor', tabColour) + outlinePr + fit;
  return inside === '' && codeName === undefined ? '' : xml('sheetPr', { codeName }, inside);
}

function formatXml(sheet: WorksheetContent): string {
  const deepest = (lines: readonly { readonly outlineLevel?: number }[]) =>
    lines.reduce((level, line) => Math.max(level, line.outlineLevel ?? 0), 0) || undefined;
  const { defaultRowHeight, defaultColumnWidth, hidesOtherRows } = sheet;
  return xml('sheetFormatPr', {
    defaultColWidth: defaultColumnWidth,
    defaultRowHeight: defaultRowHeight ?? 15,
    customHeight: defaultRowHeight === undefined ? undefined : true,
    zeroHeight: hidesOtherRows,
    outlineLevelRow: deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns),
  });
}

function columnsXml(columns: readonly ColumnContent[], book: BookDraft): string {
  if (columns.length === 0) return '';
  const sorted = [...columns].sort((one, other) => one.from - other.from);
  const elements = sorted.map((column) =>
    xml('col', {
      min: column.from + 1,
      max: column.to + 1,
      width: column.width ?? 9.140625,
      style: column.format === undefined ? undefined : book.styles.format(column.format),
      hidden: column.hidden,
      bestFit: column.bestFit,
      customWidth: column.width === undefined ? undefined : true,
      outlineLevel: column.outlineLevel,
      collapsed: column.collapsed,
    }),
  );
  return xml('cols', {}, elements);
}

function protectionXml({ protection }: WorksheetContent): string {
  if (protection === undefined) return '';
  const { attributes, openRanges } = protection;
  const own = Object.keys(attributes).length === 0 ? '' : xml('sheetProtection', attributes);
  const ranges = openRanges.map((range) => xml('protectedRange', range));
  return own + (ranges.length === 0 ? '' : xml('protectedRanges', {}, ranges));
}

function linksXml(sheet: WorksheetContent, part: string, book: BookDraft): string {
  const elements = linkRanges(sheet.cells).map(({ range, link }) => {
    const { address, place: location, tooltip } = link;
    const id =
      address === undefined ? undefined : book.parts.linkOutside(part, 'hyperlink', address);
    return xml('hyperlink', { ref: rangeAddress(range), 'r:id': id, location, tooltip });
  });
  return elements.length === 0 ? '' : xml('hyperlinks', {}, elements);
}

function ignoredErrorsXml({ ignoredErrors }: WorksheetContent): string {
  if (ignoredErrors === undefined || ignoredErrors.length === 0) return '';
  const elements = ignoredErrors.map(({ ranges, checks }) =>
    xml('ignoredError', {
      sqref: addresses(ranges),
      ...Object.fromEntries(checks.map((check) => [check, true])),
    }),
  );
  return xml('ignoredErrors', {}, elements);
}

function tablePartsXml(sheet: WorksheetContent, part: string, book: BookDraft): string {
  const elements = sheet.tables.map((table) => {
    const id = ++book.tableCount;
    const tablePart = `xl/tables/table${id}.xml`;
    book.parts.add(tablePart, tableXml(table, id, book), contentType('table'));
    return xml('tablePart', { 'r:id': book.parts.link(part, 'table', tablePart) });
  });
  return xmlList('tableParts', elements);
}

function extensionXml(formats: readonly string[]): string {
  if (formats.length === 0) return '';
  const list = xml('x14:conditionalFormattings', {}, formats);
  return xml('extLst', {}, xml('ext', { uri: CONDITIONAL_FORMATS }, list));
}
