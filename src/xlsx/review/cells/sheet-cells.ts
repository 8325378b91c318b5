import type { Cell } from '../../../review/book/cell';
import type { CellStyle } from '../../../review/book/cell-style';
import { blockReference } from '../../../review/book/reference';
import type { ReviewSheet, RowLook } from '../../../review/book/review-sheet';
import { columnLetters } from '../../../tables/cell-address';
import { cellElement } from './cell-element';
import type { CellRows } from './cell-rows';
import type { SharedTexts } from './shared-texts';

/** What a sheet's cells need of the rest of the package. */
export interface CellSurroundings {
  /** The number of a look in the package. */
  readonly lookOf: (style: CellStyle) => number;
  readonly texts: SharedTexts;
}

/**
 * Puts rows, cells and merged blocks into the XML of a sheet that has everything else. We write them ourselves, because
 * a review has so many of them that a library, which makes objects of each, takes several times as long.
 */
export function withCells(
  xml: string,
  sheet: ReviewSheet,
  { rows, extent }: CellRows,
  around: CellSurroundings,
): string {
  const [before, after] = xml.split(/<sheetData(?:\/>|>[^]*<\/sheetData>)/, 2);
  if (before === undefined || after === undefined) throw new Error('A sheet without its cells.');
  const head = before.replace(
    /<dimension [^>]*\/>/,
    `<dimension ref="${blockReference(extent)}"/>`,
  );
  const elements = rows.map(([number, cells]) =>
    rowElement(number, sheet.rows.get(number), cells, around),
  );
  const filter = /^<autoFilter [^>]*\/>/.exec(after)?.[0] ?? '';
  const tail = after.slice(filter.length);
  return `${head}<sheetData>${elements.join('')}</sheetData>${filter}${mergeElement(sheet)}${tail}`;
}

function rowElement(
  number: number,
  look: RowLook | undefined,
  cells: readonly Cell[],
  { lookOf, texts }: CellSurroundings,
): string {
  let inside = '';
  for (const { column, content, style } of cells) {
    const reference = `${columnLetters(column - 1)}${number}`;
    inside += cellElement(reference, content, lookOf(style), texts);
  }
  const height = look?.height === undefined ? '' : ` ht="${look.height}" customHeight="1"`;
  const outline = (look?.outline ?? 0) > 0 ? ` outlineLevel="${look?.outline}"` : '';
  return `<row r="${number}"${height}${outline}>${inside}</row>`;
}

function mergeElement({ merges }: ReviewSheet): string {
  if (merges.length === 0) return '';
  const blocks = merges.map((block) => `<mergeCell ref="${blockReference(block)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${blocks}</mergeCells>`;
}
