import type { CellRange } from '../../content/cell-range';
import type { CellValue } from '../../content/cell-content';

/** What only a running engine knows of its cells. */
export interface LiveCells {
  /** The formula of a cell as a person wrote it, with "="; undefined where there is none. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined;
  /** The ranges that formulas fill, by the row and column of the formula. */
  spills(
    sheetId: string,
  ): readonly { readonly row: number; readonly column: number; readonly range: CellRange }[];
  /** The value that a formula elsewhere spills into a cell; undefined where none does. */
  spilledAt(sheetId: string, row: number, column: number): CellValue | undefined;
}
