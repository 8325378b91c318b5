import type { CellValue } from '../../tables/table-grid';
import { cellText } from './review-cells';

/** What a row to fill in is about. */
export type AnswerPart =
  /** A KPI on the sheet Off-track, and one with a card. */
  | 'off-track'
  | 'card'
  /** An action with an ID, and a row without one. */
  | 'action'
  | 'new action'
  /** A decision that was there when the review was built, and one that was added. */
  | 'decision'
  | 'new decision'
  | 'KPI review';

export type AnswerField =
  | 'happened'
  | 'rootCause'
  | 'action'
  | 'owner'
  | 'due'
  | 'wonBack'
  | 'kpi'
  | 'status'
  | 'doneOn'
  | 'result'
  | 'askedFor'
  | 'decision'
  | 'change';

/** One cell of a review that people fill in, blank or not. */
export interface AnswerCell {
  readonly part: AnswerPart;
  /** The ID of the KPI or of the action; of decisions and of new rows their number, counted from 1. */
  readonly key: string;
  readonly field: AnswerField;
  readonly value: CellValue;
  /** What the cell held when the review was built; null for nothing. */
  readonly built: CellValue;
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

/** True for a cell that says something else than it did when the review was built. A cell that was emptied says nothing. */
export function isFilledIn({ value, built }: Pick<AnswerCell, 'value' | 'built'>): boolean {
  if (value !== null && typeof value === 'object') return true;
  return cellText(value) !== '' && cellText(value) !== cellText(built);
}
