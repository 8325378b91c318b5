import type { Period } from '../../scorecard/periods/period';
import type { CellStyle } from './cell-style';

/** What a cell, or a remark, holds at most, in characters. */
export const LONGEST_TEXT = 32_767;

/** What a cell shows: a value, or a formula of Excel (without `=`) with the result it has now. Dates are serials. */
export type CellContent = string | number | boolean | CellFormula;

export interface CellFormula {
  readonly formula: string;
  /** A missing figure is empty text. */
  readonly result: string | number | boolean;
}

/** Where a click on a cell leads: a cell of a sheet of the book. */
export interface CellLink {
  readonly sheet: string;
  /** Such as B7. */
  readonly cell: string;
  readonly tip?: string;
}

/** The reading a figure was taken from, so that a review inside the workbook can point to it instead. */
export interface CellSource {
  readonly kpi: string;
  readonly period: Period;
  readonly field: string;
}

/** One cell of a sheet. Without content it only carries a look. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  readonly style: CellStyle;
  readonly link?: CellLink;
  /** A remark that opens beside the cell. */
  readonly note?: string;
  readonly source?: CellSource;
}
