import { LAST_COLUMN, LAST_ROW, type CellRange } from '../../content/cell-range';
import type { UniverRange } from './univer-data';

/** A range without what Univer adds to some: its kind, its signs. Open ends, which Univer has as NaN, are the sheet's. */
export function rangeFromUniver(range: UniverRange): CellRange {
  const at = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  return {
    startRow: at(range.startRow, 0),
    startColumn: at(range.startColumn, 0),
    endRow: at(range.endRow, LAST_ROW),
    endColumn: at(range.endColumn, LAST_COLUMN),
  };
}

export function rangeToUniver({
  startRow,
  startColumn,
  endRow,
  endColumn,
}: CellRange): UniverRange {
  return { startRow, startColumn, endRow, endColumn };
}
