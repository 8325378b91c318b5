import type { AutoFilter, SortState } from './auto-filter';
import type { CellRange } from './cell-range';

export interface TableColumn {
  readonly name: string;
  /** With "=", as Excel shows it; set when the column is a calculated one. */
  readonly formula?: string;
  readonly formulaIsArray?: boolean;
  readonly totalsLabel?: string;
  /** Name of the file format: sum, average, count, countNums, max, min, stdDev, var, custom. */
  readonly totalsFunction?: string;
  readonly totalsFormula?: string;
}

/** How a table looks: the name of a style and which of its parts are shown. */
export interface TableStyleUse {
  readonly name?: string;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
}

export interface TableContent {
  readonly name: string;
  /** With the header row and the totals row, where they are shown. */
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** Whether a totals row that is not shown now was shown before. */
  readonly totalsRowShown?: boolean;
  readonly columns: readonly TableColumn[];
  readonly style?: TableStyleUse;
  /** Present when the header row has filter buttons. */
  readonly filter?: AutoFilter;
  readonly sort?: SortState;
  readonly comment?: string;
  readonly altText?: string;
  readonly altTextSummary?: string;
}
