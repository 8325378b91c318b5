import type { Cell } from './cell';
import type { Chart, Connector, SparklineGroup } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { PageSetup } from './page-setup';
import type { Block } from './place';
import type { Validation } from './validation';

/** One sheet of a review, drawn by a file writer or in an open workbook. Rows and columns count from 1. */
export interface ReviewSheet {
  readonly name: string;
  readonly tabColour: string;
  /** In %. */
  readonly zoom: number;
  readonly columns: ReadonlyMap<number, ColumnLook>;
  readonly rows: ReadonlyMap<number, RowLook>;
  /** At most one for a place, row by row from left to right. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Block[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  readonly sparklines: readonly SparklineGroup[];
  readonly connectors: readonly Connector[];
  /** Rows above and columns left of the cell that scrolls stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly filter?: Block;
  readonly page: PageSetup;
}

export interface ColumnLook {
  /** In characters. */
  readonly width: number;
  /** 1 and more: can be folded away. */
  readonly outline?: number;
}

export interface RowLook {
  /** In points. */
  readonly height?: number;
  readonly outline?: number;
}
