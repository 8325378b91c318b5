import type { Setup } from '../scorecard/model/setup';
import type { Row } from './cells/cell-type';
import type { TableGrid } from './table-grid';
import type { TableName } from './table-name';

/** How one table stood in the workbook, so that writing it again changes only what the model changed. */
export interface TableLayout {
  readonly grid: TableGrid;
  /** For each column of the schema its position in the grid, or −1. */
  readonly positions: readonly number[];
  /** For each row of the grid what was read from it; undefined for blank rows and rows with a problem. */
  readonly items: readonly (Row | undefined)[];
}

/** How the Setup table stood in the workbook. */
export interface SetupLayout {
  readonly grid: TableGrid;
  readonly setting: number;
  readonly value: number;
  /** For each row of the grid the setting it holds, if it holds one that counts. */
  readonly fields: readonly (string | undefined)[];
  readonly setup: Setup;
}

export interface Layout {
  readonly setup?: SetupLayout;
  readonly tables: ReadonlyMap<TableName, TableLayout>;
}
