import type { Cell } from '../../../review/book/cell';
import type { CellStyle } from '../../../review/book/cell-style';
import { blockReference } from '../../../review/book/reference';
import type { ReviewSheet, RowLook } from '../../../review/book/review-sheet';
import { columnLetters } from '../../../tables/cell-address';
import { cellElement } from './cell-element';
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
export function withCells(xml: string, sheet: ReviewSheet, around: CellSurroundings): string {
  const [before, after] = xml.split(/<sheetData(?:\/>|>[^]*<\/sheetData>)/, 2);
  if (before === undefined || after === undefined) throw new Error('A sheet without its cells.');
  const head = before.replace(/<dimension [^>]*\/>/, `<dimension ref="${extentOf(sheet.cells)}"/>`);
  const filter = /^<autoFilter [^>]*\/>/.exec(after)?.[0] ?? '';
  const tail = after.slice(filter.length);
  return `${head}<sheetData>${rowElements(sheet, around)}</sheetData>${filter}${mergeElement(sheet)}${tail}`;
}

function rowElements({ cells, rows }: ReviewSheet, around: CellSurroundings): string {
  const byRow = new Map<number, Cell[]>();
  for (const row of rows.keys()) byRow.set(row, []);
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([number, ofRow]) => rowElement(number, rows.get(number), ofRow, around))
    .join('');
}

function rowElement(
  number: number,
  look: RowLook | undefined,
  cells: Cell[],
  { lookOf, texts }: CellSurroundings,
): string {
  let inside = '';
  for (const { column, content, style } of cells.sort((a, b) => a.column - b.column)) {
    inside += cellElement(columnLetters(column - 1) + number, content, lookOf(style), texts);
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

/** The block that holds every cell; Excel takes it as a hint only. */
function extentOf(cells: readonly Cell[]): string {
  if (cells.length === 0) return 'A1';
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return blockReference({ top, left, bottom, right });
}
