import { MAX_COLUMNS, MAX_ROWS, boundsOf, isInside, isSameBox, type Box } from '../../engine';
import type { Range } from './range';

/** The box and one row and column around it, as far as the sheet reaches. */
function widened({ row, column, rows, columns }: Box): Box {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return {
    row: top,
    column: left,
    rows: Math.min(MAX_ROWS, row + rows + 1) - top,
    columns: Math.min(MAX_COLUMNS, column + columns + 1) - left,
  };
}

/** The block of filled cells around a range, up to blank rows and columns or the edge of the sheet. */
export function surroundingBox({ book, sheetId, box }: Range): Box {
  const { cells } = book.engine;
  let found = box;
  for (;;) {
    const around = widened(found);
    const values = cells.values(sheetId, around);
    const filled = values.flatMap((row, rowOffset) =>
      row.flatMap((value, columnOffset) =>
        value === '' ? [] : [[around.row + rowOffset, around.column + columnOffset] as const],
      ),
    );
    const next = filled.reduce((grown, [row, column]) => {
      const cell = { row, column, rows: 1, columns: 1 };
      return isInside(cell, grown) ? grown : boundsOf(grown, cell);
    }, found);
    if (isSameBox(next, found)) return found;
    found = next;
  }
}
