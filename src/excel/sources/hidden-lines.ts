import type { CellRange } from '../../tables/cell-range';

/** Hidden rows and columns of a block of cells, counted from 0 on the sheet. */
export interface HiddenLines {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Where only some of several lines are hidden, Excel answers for all of them with null. */
type IsHidden = boolean | null;

/**
 * Asks which lines are hidden, one by one where a block has both; the block has its `rowHidden` and `columnHidden` loaded. To
 * be called after the next sync.
 */
export function askHiddenLines(range: Excel.Range, window: CellRange): () => HiddenLines {
  const areRowsHidden = range.rowHidden as IsHidden;
  const areColumnsHidden = range.columnHidden as IsHidden;
  const rows = areRowsHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined;
  const columns =
    areColumnsHidden === null ? range.getColumnProperties({ columnHidden: true }) : undefined;
  return () => {
    const rowAt = (index: number): boolean =>
      rows?.value[index]?.rowHidden ?? areRowsHidden === true;
    const columnAt = (index: number): boolean =>
      columns?.value[index]?.columnHidden ?? areColumnsHidden === true;
    return {
      hiddenRows: linesWhere(rowAt, window.top, window.bottom),
      hiddenColumns: linesWhere(columnAt, window.left, window.right),
    };
  };
}

function linesWhere(
  isHidden: (index: number) => boolean,
  first: number,
  last: number,
): Set<number> {
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return new Set(lines.filter((_, index) => isHidden(index)));
}
