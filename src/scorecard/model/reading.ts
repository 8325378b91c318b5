import type { Period } from '../periods/period';
import type { Colour } from './status';

/** One row of the Data table: what a KPI was, or should be, in one period of its own frequency. Yes is 1, no is 0. */
export interface Reading {
  readonly kpi: string;
  readonly period: Period;
  readonly actual?: number;
  readonly target?: number;
  /** The forecast of this period, not of the year. */
  readonly forecast?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly ytdActual?: number;
  readonly ytdTarget?: number;
  readonly override?: Colour;
  readonly overrideReason?: string;
  readonly note?: string;
}
