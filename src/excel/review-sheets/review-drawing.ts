import type { ReviewBook } from '../../review/book/review-book';
import type { Period } from '../../scorecard/periods/period';
import type { ExcelFault } from '../excel-fault';
import type { Refusal } from '../save-outcome';

/** A review that is to be drawn as sheets of the open workbook. */
export interface ReviewDrawing {
  /** The names of its sheets are free in the workbook. */
  readonly book: ReviewBook;
  readonly period: Period;
  /** Stands on a sheet until it is drawn. */
  readonly unfinished: string;
}

/** How far the drawing has come, and whether it shall go on. */
export interface DrawingWatch {
  /** Before each sheet: how many are drawn, and which one is next. */
  readonly report: (progress: {
    readonly done: number;
    readonly total: number;
    readonly name: string;
  }) => void;
  readonly signal: AbortSignal;
}

/** What became of a review. */
export type ReviewDrawn =
  /** The sheets in the order of their tabs. */
  | { readonly kind: 'drawn'; readonly sheets: readonly string[] }
  /** Stopped after some sheets. The workbook says that the write goes on, until they are kept or taken back. */
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number }
  /** Sheets of these names are there already. */
  | { readonly kind: 'name taken'; readonly sheets: readonly string[] }
  | Refusal
  /** Nothing is left of it. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault }
  /** Something of it is there; the workbook says so and offers to take it back or to keep it, also at the next start. */
  | { readonly kind: 'unfinished'; readonly fault: ExcelFault };
