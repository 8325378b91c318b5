/** A cell with a formula, as Excel shows it to everybody: in English, without "=". Counted from 0. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
