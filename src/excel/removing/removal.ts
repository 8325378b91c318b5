import type { SetupLayout } from '../../tables/layout';
import type { FunctionSheet } from '../freezing/function-sheet';

/** What of this add-in is in a workbook. */
export interface Removal {
  /** The Setup table, in which stands that a removal goes on; undefined where it has gone. */
  readonly setup: SetupLayout | undefined;
  readonly tables: readonly RemovedTable[];
  /** Sheets that were drawn from the tables: they go in any case. */
  readonly generated: readonly string[];
  /** Names of ours of the whole workbook. */
  readonly names: readonly string[];
  /** Sheets with functions that stay; these get values. */
  readonly functions: readonly FunctionSheet[];
  readonly protectedSheets: readonly string[];
  readonly isStructureProtected: boolean;
  readonly sheets: readonly string[];
}

export interface RemovedTable {
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
  /** The user keeps something else on its sheet, which is why that stays. */
  readonly hasCompany: boolean;
}

/** What becomes of the tables: plain cells, or they go with their sheets. */
export type TablesBecome = 'ranges' | 'deleted';
