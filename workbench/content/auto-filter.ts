import type { DifferentialFormat } from './cell-format';
import type { CellRange } from './cell-range';

/** A day, hour … of a filter by dates; what is absent stands for all of it. */
export interface DateGroup {
  readonly grouping: string;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export type FilterCriterion =
  | {
      readonly kind: 'values';
      readonly values: readonly string[];
      readonly blanks?: boolean;
      readonly dates?: readonly DateGroup[];
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
      /** The value that the last shown row had when the filter was set. */
      readonly limit?: number;
    }
  | {
      readonly kind: 'dynamic';
      readonly period: string;
      readonly from?: number;
      readonly to?: number;
    }
  | { readonly kind: 'colour'; readonly ofFont?: boolean; readonly format: DifferentialFormat }
  | { readonly kind: 'icon'; readonly set: string; readonly icon?: number };

export interface FilterColumn {
  /** Counted from the first column of the filter. */
  readonly column: number;
  readonly hiddenButton?: boolean;
  readonly criterion?: FilterCriterion;
}

export interface SortCondition {
  readonly range: CellRange;
  readonly descending?: boolean;
  readonly customList?: string;
  /** Absent when sorted by value. */
  readonly by?: 'cellColor' | 'fontColor' | 'icon';
  readonly format?: DifferentialFormat;
  readonly iconSet?: string;
  readonly icon?: number;
}

/** How the rows were last sorted; a note for the person, nothing is sorted by it. */
export interface SortState {
  readonly range: CellRange;
  readonly caseSensitive?: boolean;
  readonly byColumns?: boolean;
  readonly conditions: readonly SortCondition[];
}

export interface AutoFilter {
  readonly range: CellRange;
  readonly columns: readonly FilterColumn[];
  readonly sort?: SortState;
}
