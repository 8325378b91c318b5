import type { WrittenCell } from './rows-in-pieces';
import type { Step } from './step';

/** About what the call takes beside the values that it carries. */
const BYTES_OF_THE_CALL = 600;

/** Writes cells from a corner on; the corner counts from 0. */
export function setCells(
  sheet: string,
  [row, column]: readonly [row: number, column: number],
  values: readonly (readonly WrittenCell[])[],
  bytes: number,
): Step {
  return {
    bytes: bytes + BYTES_OF_THE_CALL,
    add: ({ workbook }) => {
      const width = values[0]?.length ?? 0;
      const range = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, values.length, width);
      range.formulas = values.map((cells) => [...cells]);
    },
  };
}
