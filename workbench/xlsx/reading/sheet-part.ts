import type { CellContent } from '../../content/cell-content';
import { parseRange, parseRanges } from '../../content/cell-range';
import type {
  ColumnContent,
  IgnoredErrors,
  SheetProtection,
  SheetVisibility,
  WorksheetContent,
} from '../../content/worksheet-content';
import { findLostOnSheet } from '../lost/lost-on-sheet';
import { child, childrenOf, flag, items, number, type XmlElement } from '../package/xml-element';
import type { BookContext } from './book-context';
import { readColour } from './colour-element';
import { readConditionalFormats } from './conditional-formats';
import { readDataValidations } from './data-validations';
import { readAutoFilter } from './filter-element';
import { readPageSetup } from './page-setup';
import { present } from '../../content/present';
import { SheetCells } from './sheet-cells';
import { readSheetLinks, type RangeLink } from './sheet-links';
import { readSheetView } from './sheet-view';
import { readTable } from './table-part';

/** Where a sheet is in the package. */
export interface SheetPlace {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

/** Cells that one link may be spread over; a link on more is kept on the first cell. */
const MOST_LINKED_CELLS = 10_000;

/** Reads a worksheet part and the parts it links to; what it leaves behind is added to `book.lost`. */
export function readSheet(place: SheetPlace, book: BookContext): WorksheetContent {
  const { part, name, visibility } = place;
  const cells = new SheetCells(book, part);
  const before = book.lost.length;
  const sheet = book.parts.requiredXml(part, (element, parent) => {
    if (element.name === 'cols') cells.columns = readColumns(element, book);
    if (element.name !== 'row' || parent?.name !== 'sheetData') return false;
    cells.addRow(element);
    return true;
  });
  const format = child(sheet, 'sheetFormatPr');
  const properties = child(sheet, 'sheetPr');
  const outline = child(properties, 'outlinePr');
  const content = present<WorksheetContent>({
    name,
    visibility,
    tabColour: readColour(child(properties, 'tabColor'), book.styles.palette),
    cells: withLinks(cells.cells, readSheetLinks(sheet, part, book)),
    rows: cells.rows,
    columns: cells.columns,
    defaultRowHeight: flag(format, 'customHeight') ? number(format, 'defaultRowHeight') : undefined,
    hidesOtherRows: flag(format, 'zeroHeight') || undefined,
    defaultColumnWidth: number(format, 'defaultColWidth'),
    outline:
      outline === undefined
        ? undefined
        : {
            summaryAbove: !flag(outline, 'summaryBelow', true),
            summaryLeft: !flag(outline, 'summaryRight', true),
          },
    merges: items(sheet, 'mergeCells', 'mergeCell').flatMap(({ attributes }) => {
      const range = parseRange(attributes['ref'] ?? '');
      return range === undefined ? [] : [range];
    }),
    tables: tableParts(sheet, part, book).map((table) => readTable(table, book)),
    conditionalFormats: readConditionalFormats(sheet, book),
    validations: readDataValidations(sheet, book),
    filter: readAutoFilter(child(sheet, 'autoFilter'), book.styles),
    view: readSheetView(sheet),
    page: readPageSetup(sheet),
    protection: readProtection(sheet),
    ignoredErrors: readIgnoredErrors(sheet),
    codeName: properties?.attributes['codeName'],
  });
  nameSheet(book, before, name);
  book.lost.push(...findLostOnSheet(sheet, place, book, cells.counts));
  return content;
}

/** What was found lost while reading the parts of this sheet belongs to it. */
function nameSheet(book: BookContext, from: number, sheet: string): void {
  for (let at = from; at < book.lost.length; at++) {
    const found = book.lost[at];
    if (found !== undefined) book.lost[at] = { sheet, ...found };
  }
}

function tableParts(sheet: XmlElement, part: string, book: BookContext): string[] {
  const links = book.parts.relationships(part);
  return items(sheet, 'tableParts', 'tablePart').flatMap(({ attributes }) => {
    const link = links.find(({ id }) => id === attributes['r:id']);
    return link === undefined ? [] : [link.target];
  });
}

function readColumns(element: XmlElement, book: BookContext): ColumnContent[] {
  return childrenOf(element, 'col').map((column) => readColumn(column, book));
}

function readColumn(element: XmlElement, book: BookContext): ColumnContent {
  const style = number(element, 'style');
  return present<ColumnContent>({
    from: (number(element, 'min') ?? 1) - 1,
    to: (number(element, 'max') ?? 1) - 1,
    width: number(element, 'width'),
    hidden: flag(element, 'hidden') || undefined,
    bestFit: flag(element, 'bestFit') || undefined,
    format: book.styles.format(style),
    outlineLevel: number(element, 'outlineLevel') || undefined,
    collapsed: flag(element, 'collapsed') || undefined,
  });
}

function readProtection(sheet: XmlElement): SheetProtection | undefined {
  const protection = child(sheet, 'sheetProtection');
  const openRanges = items(sheet, 'protectedRanges', 'protectedRange').map(
    ({ attributes }) => attributes,
  );
  if (protection === undefined && openRanges.length === 0) return undefined;
  return { attributes: protection?.attributes ?? {}, openRanges };
}

function readIgnoredErrors(sheet: XmlElement): IgnoredErrors[] | undefined {
  const found = items(sheet, 'ignoredErrors', 'ignoredError').map((element) => ({
    ranges: parseRanges(element.attributes['sqref'] ?? ''),
    checks: Object.keys(element.attributes).filter(
      (name) => name !== 'sqref' && flag(element, name),
    ),
  }));
  return found.length === 0 ? undefined : found;
}

function withLinks(
  cells: readonly CellContent[],
  links: readonly RangeLink[],
): readonly CellContent[] {
  if (links.length === 0) return cells;
  const byPlace = new Map<string, CellContent>();
  for (const cell of cells) byPlace.set(`${cell.row} ${cell.column}`, cell);
  for (const { range, link } of links) {
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    const isLarge = rows * columns > MOST_LINKED_CELLS;
    for (let at = 0; at < (isLarge ? 1 : rows * columns); at++) {
      const row = range.startRow + Math.floor(at / columns);
      const column = range.startColumn + (at % columns);
      const key = `${row} ${column}`;
      byPlace.set(key, { ...(byPlace.get(key) ?? { row, column }), link });
    }
  }
  return [...byPlace.values()].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
}
