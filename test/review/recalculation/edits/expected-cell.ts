import { cellReference, onSheet } from '../../../../src/review/book/reference';
import type { CellResult, CellResults } from '../cell-results';
import { isSame } from '../differences';

/** What a cell has to show; missing is empty text. */
export interface ExpectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Of what, for messages: K7 score. */
  readonly about: string;
  readonly value: CellResult;
}

/** The cells that show something else: one line each. An empty cell shows empty text. */
export function unexpected(expected: readonly ExpectedCell[], calculated: CellResults): string[] {
  return expected.flatMap(({ sheet, row, column, about, value }) => {
    const found = calculated.at(sheet, row, column) ?? '';
    if (isSame(found, value)) return [];
    const place = onSheet(sheet, cellReference({ row, column }));
    return [`${about}, ${place}: should be ${JSON.stringify(value)}, is ${JSON.stringify(found)}`];
  });
}
