import type { Box } from '../box';

/** A table as formulas see it. */
export interface FormulaTable {
  readonly name: string;
  readonly sheetId: string;
  /** With the header row and the totals row, where they are shown. */
  readonly box: Box;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** From left to right. */
  readonly columns: readonly string[];
}
