import type { Box } from '../box';

/** A filter and its conditions, as files keep them. */
export interface FilterRecord {
  readonly range: {
    readonly startRow: number;
    readonly startColumn: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
  readonly columns: readonly FilterColumnRecord[];
}

export interface FilterColumnRecord {
  /** Counted from the first column of the filter. */
  readonly column: number;
  readonly hiddenButton?: boolean;
  readonly criterion?: FilterCriterion;
}

/** Which rows a column lets through; shaped as files have it. */
export type FilterCriterion =
  | {
      readonly kind: 'values';
      readonly values: readonly string[];
      readonly blanks?: boolean;
      readonly dates?: readonly FilterDate[];
    }
  | {
      readonly kind: 'custom';
      readonly and?: boolean;
      readonly comparisons: readonly { readonly operator: string; readonly value: string }[];
    }
  | {
      readonly kind: 'top';
      readonly bottom?: boolean;
      readonly percent?: boolean;
      readonly count: number;
    }
  | { readonly kind: 'dynamic'; readonly period: string }
  | { readonly kind: 'colour'; readonly ofFont?: boolean; readonly format: object }
  | { readonly kind: 'icon'; readonly set: string; readonly icon?: number };

/** A year, or a month, day … of it. */
export interface FilterDate {
  readonly grouping: string;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export function filterRangeOf({ row, column, rows, columns }: Box): FilterRecord['range'] {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}
