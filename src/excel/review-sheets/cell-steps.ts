import type { Cell, CellContent } from '../../review/book/cell';
import type { SheetBlock } from '../../review/book/place';
import type { ReviewSheet } from '../../review/book/review-sheet';
import type { CellContent as WrittenContent } from '../../tables/write/table-changes';
import { rowsInPieces } from '../writing/rows-in-pieces';
import { setCells } from '../writing/set-cells';
import type { Step } from '../writing/step';
import type { LiveFigure } from './live-figures';
import { withCells } from './named-cells';
import { extentOf } from './sheet-extent';
import { sparkCells } from './spark-cells';

/** What cells of a review are written with beside what the book says of them. */
export interface CellSurroundings {
  readonly names: ReadonlyMap<string, SheetBlock>;
  readonly live: LiveFigure;
}

/** Writes all cells of a sheet: values, formulas, and what shows a trend where the file has small columns. */
export function cellSteps(sheet: ReviewSheet, surroundings: CellSurroundings): Step[] {
  const { rows, columns } = extentOf(sheet);
  const grid: WrittenContent[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => null),
  );
  const put = (row: number, column: number, content: WrittenContent): void => {
    const cells = grid[row - 1];
    if (cells) cells[column - 1] = content;
  };
  for (const cell of sheet.cells) put(cell.row, cell.column, contentOf(cell, surroundings));
  for (const { row, column, formula } of sparkCells(sheet)) put(row, column, { formula });
  return rowsInPieces(grid).map(({ first, rows: values, bytes }) =>
    setCells(sheet.name, [first, 0], values, bytes),
  );
}

function contentOf({ content, source }: Cell, { names, live }: CellSurroundings): WrittenContent {
  const formula = source && typeof content === 'number' ? live(source, content) : undefined;
  return formula === undefined ? written(content, names) : { formula };
}

function written(
  content: CellContent | undefined,
  names: CellSurroundings['names'],
): WrittenContent {
  if (content === undefined) return null;
  return typeof content === 'object' ? { formula: withCells(content.formula, names) } : content;
}
