import type { Box } from '../../engine';

type Cell = readonly [row: number, column: number];

/** Runs of cells beside each other in each row, in order. */
function runsOf(cells: readonly Cell[]): Box[] {
  const sorted = [...cells].sort(([row, column], [other, at]) => row - other || column - at);
  const runs: Box[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** Rectangles that hold exactly these cells: runs of the same columns in rows below each other become one. */
export function boxesOfCells(cells: readonly Cell[]): Box[] {
  const boxes: Box[] = [];
  for (const run of runsOf(cells)) {
    const at = boxes.findIndex(
      ({ row, rows, column, columns }) =>
        row + rows === run.row && column === run.column && columns === run.columns,
    );
    const above = boxes[at];
    if (above) boxes[at] = { ...above, rows: above.rows + 1 };
    else boxes.push(run);
  }
  return boxes;
}
