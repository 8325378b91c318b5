import type { CellRange } from '../../tables/cell-range';
import type { CellValue } from '../../tables/table-grid';

/** A cell of somebody's sheet: a date is a serial number with the format of a date. */
export interface SourceCell {
  readonly value: CellValue;
  /** As Excel shows it; absent where nobody knows, as in a file. */
  readonly text?: string;
  /** The number format in the notation of the file, which is the English one; absent for General. */
  readonly format?: string;
  readonly isFormula?: boolean;
}

/** Cells by row and column, both counted from 0; only those that hold something. */
export type SourceCells = ReadonlyMap<number, ReadonlyMap<number, SourceCell>>;

/** A table of Excel on the sheet. */
export interface SourceTable {
  readonly name: string;
  /** With the headings, without the totals. */
  readonly range: CellRange;
  readonly hasHeadings: boolean;
  /** Filled by a query, whose refresh may bring the rows in another order; absent where nobody knows. */
  readonly isQuery?: boolean;
}

/** One sheet of a workbook, or a file of separated values, as both front ends hand it over: nothing interpreted. */
export interface SourceSheet {
  readonly name: string;
  /** A chart sheet, dialog or macro sheet has no cells. */
  readonly kind: 'cells' | 'other';
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  /** What Excel calls the used range, which may be far larger than what is filled; absent for an empty sheet. */
  readonly used?: CellRange;
  readonly cells: SourceCells;
  readonly merges: readonly CellRange[];
  /** By hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly SourceTable[];
  /** The file that filled the sheet, by its name; another one of that name may fill it again, with rows in another order. */
  readonly file?: string;
  /** Cells were left out because the sheet has more of them than anybody would look through. */
  readonly isCut?: boolean;
}
