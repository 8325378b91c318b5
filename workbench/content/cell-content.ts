import type { CellFormat, FontFormat } from './cell-format';
import type { CellRange } from './cell-range';

/** Value of a cell that is an error, as #N/A. */
export interface CellError {
  readonly error: string;
}

export type CellValue = number | string | boolean | CellError;

/**
 * A formula as Excel shows it: with "=", without the prefixes of the file format, `A1#` and `@` as signs. `[@Column]` reads
 * `Table[[#This Row],[Column]]`, as the file has it.
 *
 * `array` formulas were entered for a fixed range; `spilling` ones are as large as their result. Both are kept at the
 * first cell of `range`; the other cells of the range have a value and no formula.
 */
export type CellFormula =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'array' | 'spilling'; readonly text: string; readonly range: CellRange };

/** A piece of a text with a font of its own. */
export interface TextRun {
  readonly text: string;
  readonly font?: FontFormat;
}

export interface CellLink {
  /** Address outside the workbook. */
  readonly address?: string;
  /** Place in this workbook, or in the document at the address. */
  readonly place?: string;
  readonly tooltip?: string;
}

/** A cell that has anything. Rows and columns are counted from 0. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** The value, or the result of the formula when the file was saved. */
  readonly value?: CellValue;
  readonly formula?: CellFormula;
  readonly format?: CellFormat;
  /** Present when parts of the text have fonts of their own; together they are the value. */
  readonly runs?: readonly TextRun[];
  readonly link?: CellLink;
}
