import type { LostKind, LostPart } from '../../content/lost-part';
import type { BookContext } from '../reading/book-context';
import { isSplit } from '../reading/sheet-view';
import { child, childrenOf, descendants, items, type XmlElement } from '../package/xml-element';
import { countDrawing } from './lost-in-drawing';
import { LostCount } from './lost-count';
import { KEPT_SHEET_ELEMENTS, KNOWN_EXTENSIONS, LOST_SHEET_ELEMENTS } from './sheet-elements';

/** Links of a sheet whose content is kept, or counted where it stands in a part. */
const KEPT_LINKS = new Set(['table', 'hyperlink', 'vmlDrawing', 'ctrlProp', 'drawing', 'image']);

/** Kinds of parts that a sheet links to. */
const LINKED_KINDS: ReadonlyMap<string, LostKind> = new Map(
  Object.entries<LostKind>({
    pivotTable: 'pivot table',
    slicer: 'slicer',
    timeline: 'timeline',
    queryTable: 'query table',
    printerSettings: 'printer settings',
    oleObject: 'embedded object',
    package: 'embedded object',
    control: 'form control',
    tableSingleCells: 'XML map',
  }),
);

/** Cells that hold something which is not kept. */
export interface CellCounts {
  readonly dataTables: number;
  readonly richValues: number;
  readonly phonetic: number;
  readonly shiftedDates: number;
  readonly external: number;
  /** At addresses that no sheet has. */
  readonly outside: number;
  /** Whose text is not among the shared ones. */
  readonly withoutText: number;
}

/** Finds what is on a sheet and would not be in a copy: by its elements, its links and its cells. */
export function findLostOnSheet(
  sheet: XmlElement,
  { name, part }: { readonly name: string; readonly part: string },
  book: BookContext,
  cells: CellCounts,
): readonly LostPart[] {
  const lost = new LostCount(name);
  lost.add('what-if data table', cells.dataTables);
  lost.add('data type', cells.richValues);
  lost.add('phonetic text', cells.phonetic);
  lost.add('1904 dates', cells.shiftedDates, 'moved to the 1900 system');
  lost.add('external link', cells.external, 'formulas to other workbooks, kept as values');
  lost.add('other content', cells.outside, 'cells at addresses that a sheet has not got');
  lost.add('other content', cells.withoutText, 'cells whose text the file lacks');
  if (isSplit(sheet)) lost.add('split window', 1);
  countElements(sheet, lost);
  countExtensions(sheet, lost);
  countLinks(part, book, lost);
  return lost.parts();
}

function countElements(sheet: XmlElement, lost: LostCount): void {
  for (const element of sheet.children) {
    const kind = LOST_SHEET_ELEMENTS.get(element.name);
    if (kind !== undefined) lost.add(kind, Math.max(1, element.children.length));
    else if (!KEPT_SHEET_ELEMENTS.has(element.name)) lost.add('other content', 1, element.name);
  }
}

function countExtensions(sheet: XmlElement, lost: LostCount): void {
  for (const extension of items(sheet, 'extLst', 'ext')) {
    lost.add('sparkline', descendants(extension, 'sparkline').length);
    for (const element of extension.children) {
      if (!KNOWN_EXTENSIONS.has(element.name)) lost.add('other content', 1, element.name);
      if (element.name === 'ignoredErrors') lost.add('ignored errors', element.children.length);
    }
  }
}

function countLinks(part: string, { parts }: BookContext, lost: LostCount): void {
  for (const { type, target, isExternal } of parts.relationships(part)) {
    const kind = LINKED_KINDS.get(type);
    if (kind !== undefined) {
      const list = kind === 'slicer' || kind === 'timeline' ? parts.xml(target) : undefined;
      lost.add(kind, Math.max(1, list?.children.length ?? 1));
    } else if (type === 'comments') {
      const comments = items(parts.xml(target), 'commentList', 'comment');
      lost.add('comment', comments.filter((comment) => !isPlaceholder(comment)).length);
    } else if (type === 'threadedComment') {
      lost.add('threaded comment', childrenOf(parts.xml(target), 'threadedComment').length);
    } else if (type === 'drawing' && !isExternal) {
      countDrawing(target, parts, lost);
    } else if (type === 'table') {
      countTableLinks(target, parts, lost);
    } else if (!KEPT_LINKS.has(type)) {
      lost.add('other content', 1, `part of type ${type}`);
    }
  }
}

/** Excel writes a comment beside each threaded one, for programs that know no threads. */
function isPlaceholder(comment: XmlElement): boolean {
  return descendants(child(comment, 'text'), 't').some(({ text }) =>
    text.startsWith('[Threaded comment]'),
  );
}

function countTableLinks(part: string, parts: BookContext['parts'], lost: LostCount): void {
  for (const { type } of parts.relationships(part)) {
    if (type === 'queryTable') lost.add('query table', 1);
  }
  const mapped = descendants(parts.xml(part), 'xmlColumnPr').length;
  if (mapped > 0) lost.add('XML map', 1);
}
