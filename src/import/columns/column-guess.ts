import type { PeriodLabel } from '../periods/period-label';
import type { Measure, Role, ThresholdEdge } from '../proposal/proposal';
import type { Reason } from '../proposal/reason';
import type { HeadingPath } from '../headings/heading-path';
import type { ColumnValues } from './column-values';

/** What a column is taken for. */
export interface ColumnGuess {
  readonly role: Role;
  readonly measure?: Measure;
  readonly holds?: 'period' | 'measure';
  readonly edge?: ThresholdEdge;
  readonly confidence: number;
  readonly reason: Reason;
}

/** A column while it is being looked at. */
export interface Column {
  /** Counted from 0; the row of a turned grid. */
  readonly place: number;
  readonly path: HeadingPath;
  readonly values: ColumnValues;
  readonly guess: ColumnGuess;
  readonly period?: PeriodLabel;
}
