import type { Reading } from '../../scorecard/model/reading';

/** The figures of the Data table that can come from cells of the user. */
export const FIGURE_FIELDS = ['actual', 'target', 'forecast', 'ytdActual', 'ytdTarget'] as const;

export type FigureField = (typeof FIGURE_FIELDS)[number];

/** Which figure of the Data table. */
export interface FigurePlace {
  readonly kpi: string;
  readonly period: Reading['period'];
  readonly field: FigureField;
}

/** A figure of the Data table that a cell of the user says: its cell is to hold a formula, without "=". */
export interface FigureFormula extends FigurePlace {
  readonly formula: string;
}

/** A figure of the Data table whose cell is to hold a value where it held a formula; null for none. */
export interface FigureValue extends FigurePlace {
  readonly value: number | null;
}
