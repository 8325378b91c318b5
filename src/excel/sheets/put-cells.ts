import type { CellContent } from '../../tables/write/table-changes';
import { rowsInPieces } from '../writing/rows-in-pieces';
import { setCells } from '../writing/set-cells';
import type { Step } from '../writing/step';

/** Writes cells from a corner on, which counts from 0; text stays text. */
export function putCells(
  sheet: string,
  [row, column]: readonly [row: number, column: number],
  contents: readonly (readonly CellContent[])[],
): Step[] {
  return rowsInPieces(contents).map(({ first, rows, bytes }) =>
    setCells(sheet, [row + first, column], rows, bytes),
  );
}
