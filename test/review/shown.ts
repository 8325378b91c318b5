import type { CellContent } from '../../src/review/book/cell';
import type { SheetBlock } from '../../src/review/book/place';
import type { ReviewSheet } from '../../src/review/book/review-sheet';

/** What a reader sees in a cell: the value, or the result of the formula; undefined where nothing is. */
export function shown(sheet: ReviewSheet, row: number, column: number) {
  const content = contentAt(sheet, row, column);
  return typeof content === 'object' ? content.result : content;
}

/** The formula of a cell, if it has one. */
export function formulaAt(sheet: ReviewSheet, row: number, column: number): string | undefined {
  const content = contentAt(sheet, row, column);
  return typeof content === 'object' ? content.formula : undefined;
}

/** What the cells of a block show, row by row. */
export function shownIn(sheet: ReviewSheet, { block }: SheetBlock) {
  const { top, left, bottom, right } = block;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) =>
      shown(sheet, top + down, left + across),
    ),
  );
}

/** The row in which a column shows a text. */
export function rowOf(sheet: ReviewSheet, text: string, column = 2): number {
  const cell = sheet.cells.find(
    (each) => each.column === column && shown(sheet, each.row, column) === text,
  );
  if (cell === undefined) throw new Error(`No cell of column ${column} shows ${text}.`);
  return cell.row;
}

function contentAt(sheet: ReviewSheet, row: number, column: number): CellContent | undefined {
  return sheet.cells.find((each) => each.row === row && each.column === column)?.content;
}
