import type { Cell } from '../../../review/book/cell';
import type { Block } from '../../../review/book/place';
import type { ReviewSheet } from '../../../review/book/review-sheet';

/** The cells of a sheet as its part wants them; found in one pass, because there may be tens of thousands. */
export interface CellRows {
  /** Every row with cells or a look of its own, from the top; its cells from left to right. */
  readonly rows: readonly (readonly [number: number, cells: readonly Cell[]])[];
  readonly linked: readonly Cell[];
  /** The block that holds every cell. */
  readonly extent: Block;
}

export function cellRows({ cells, rows }: Pick<ReviewSheet, 'cells' | 'rows'>): CellRows {
  const byRow = new Map<number, Cell[]>([...rows.keys()].map((row) => [row, []]));
  const linked: Cell[] = [];
  let [left, right, current, ofCurrent] = [Infinity, 1, 0, [] as Cell[]];
  for (const cell of cells) {
    if (cell.row !== current) {
      current = cell.row;
      ofCurrent = byRow.get(current) ?? [];
      byRow.set(current, ofCurrent);
    }
    ofCurrent.push(cell);
    if (cell.column < left) left = cell.column;
    if (cell.column > right) right = cell.column;
    if (cell.link !== undefined) linked.push(cell);
  }
  const inOrder = [...byRow].sort(([a], [b]) => a - b);
  const filled = inOrder.filter(([, ofRow]) => ofRow.length > 0);
  const [top = 1, bottom = 1] = [filled[0]?.[0], filled[filled.length - 1]?.[0]];
  return { rows: inOrder, linked, extent: { top, left: Math.min(left, right), bottom, right } };
}
