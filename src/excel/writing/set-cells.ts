import { BYTES_OF_A_CALL } from './bytes-of-a-call';
import type { WrittenCell } from './rows-in-pieces';
import type { Step } from './step';

/** Writes cells from a corner on; the corner counts from 0. */
export function setCells(
  sheet: string,
  [row, column]: readonly [row: number, column: number],
  values: readonly (readonly WrittenCell[])[],
  bytes: number,
): Step {
  return {
    bytes: bytes + BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      const width = values[0]?.length ?? 0;
      const range = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, values.length, width);
      range.formulas = values.map((cells) => [...cells]);
    },
  };
}
