/** What a cell holds once Excel has calculated it. Dates are serial numbers, as in Excel itself. */
export type CellValue = string | number | boolean | CellError | null;

/** An error value in a cell, such as #DIV/0!. */
export interface CellError {
  readonly error: string;
}

/** One Excel table as found in a workbook: its place, headings, values and formulas, nothing interpreted. */
export interface TableGrid {
  readonly name: string;
  readonly sheet: string;
  /** Row of the headings on the sheet, counted from 0. */
  readonly top: number;
  /** Column of the first heading on the sheet, counted from 0. */
  readonly left: number;
  readonly columns: readonly string[];
  /** Rows below the headings, each as long as `columns`. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas without "=", by row and column of `rows`; absent where a cell holds a plain value. */
  readonly formulas?: ReadonlyMap<number, ReadonlyMap<number, string>>;
}
