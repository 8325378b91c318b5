import type { IRange } from '@univerjs/core';
import type { Box } from './box';

/** A box as Univer writes it, cut to the rows and columns that the sheet has got. */
export function rangeOfBox(box: Box, rows = Infinity, columns = Infinity): IRange {
  return {
    startRow: box.row,
    endRow: Math.min(box.row + box.rows, rows) - 1,
    startColumn: box.column,
    endColumn: Math.min(box.column + box.columns, columns) - 1,
  };
}

export function boxOfRange({ startRow, endRow, startColumn, endColumn }: IRange): Box {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
