import type { Block, SheetBlock } from '../../review/book/place';
import { blockReference, onSheet } from '../../review/book/reference';
import type { ReviewBook } from '../../review/book/review-book';
import type { ReviewSheet } from '../../review/book/review-sheet';
import { columnLetters } from '../../tables/cell-address';
import { escapeXml } from '../xml-text';
import { veilText } from '../writing/stored-text';

/** The names of a book as elements of the workbook part: those of its cells, print areas, titles and filters. */
export function bookNames(book: ReviewBook): readonly string[] {
  const ofCells = [...book.names].map(([name, { sheet, block }]: [string, SheetBlock]) =>
    nameElement(name, fixedBlock(sheet, block)),
  );
  return [...ofCells, ...book.sheets.flatMap(sheetNames)];
}

function sheetNames({ name: sheet, filter, page }: ReviewSheet, index: number): readonly string[] {
  const local = ` localSheetId="${index}"`;
  const titles = titlesOf(sheet, page);
  return [
    ...(filter === undefined
      ? []
      : [nameElement('_xlnm._FilterDatabase', fixedBlock(sheet, filter), `${local} hidden="1"`)]),
    nameElement('_xlnm.Print_Area', fixedBlock(sheet, page.area), local),
    ...(titles === '' ? [] : [nameElement('_xlnm.Print_Titles', titles, local)]),
  ];
}

/** Columns come first, as Excel writes them. */
function titlesOf(sheet: string, { titleRows, titleColumns }: ReviewSheet['page']): string {
  const columns =
    titleColumns &&
    `$${columnLetters(titleColumns.first - 1)}:$${columnLetters(titleColumns.last - 1)}`;
  const rows = titleRows && `$${titleRows.first}:$${titleRows.last}`;
  return [columns, rows].flatMap((range) => (range ? [onSheet(sheet, range)] : [])).join(',');
}

function fixedBlock(sheet: string, block: Block): string {
  return onSheet(sheet, blockReference(block, 'both'));
}

function nameElement(name: string, refersTo: string, attributes = ''): string {
  return `<definedName name="${escapeXml(name)}"${attributes}>${escapeXml(veilText(refersTo))}</definedName>`;
}
