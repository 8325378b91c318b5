import type { Reading } from '../../scorecard/model/reading';

/** The figures of the Data table that can come from cells of the user. */
export const FIGURE_FIELDS = ['actual', 'target', 'forecast', 'ytdActual', 'ytdTarget'] as const;

export type FigureField = (typeof FIGURE_FIELDS)[number];

/** A figure of the Data table that a cell of the user says: its cell is to hold a formula, without "=". */
export interface FigureFormula {
  readonly kpi: string;
  readonly period: Reading['period'];
  readonly field: FigureField;
  readonly formula: string;
}
