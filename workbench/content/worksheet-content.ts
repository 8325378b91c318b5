import type { AutoFilter } from './auto-filter';
import type { CellContent } from './cell-content';
import type { CellFormat } from './cell-format';
import type { CellRange } from './cell-range';
import type { Colour } from './colour';
import type { ConditionalFormat } from './conditional-format';
import type { DataValidation } from './data-validation';
import type { PageSetup } from './page-setup';
import type { TableContent } from './table-content';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** A row that is not as all others. */
export interface RowContent {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  /** The height follows from the content; it was not set by a person. */
  readonly fitted?: boolean;
  readonly hidden?: boolean;
  /** Format of the cells that the file does not list. */
  readonly format?: CellFormat;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

/** Columns beside each other that are alike; counted from 0, the last one belongs to them. */
export interface ColumnContent {
  readonly from: number;
  readonly to: number;
  /** In characters of the default font, as Excel counts. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly bestFit?: boolean;
  readonly format?: CellFormat;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

export interface SheetView {
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly zeros: boolean;
  readonly formulas: boolean;
  readonly rightToLeft: boolean;
  /** Percent. */
  readonly zoom?: number;
  readonly mode?: 'pageBreakPreview' | 'pageLayout';
  /** Frozen rows and columns. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly topLeft?: { readonly row: number; readonly column: number };
  readonly selection?: CellRange;
}

/** How a sheet without a view of its own is shown. */
export const STANDARD_VIEW: SheetView = {
  gridlines: true,
  headings: true,
  zeros: true,
  formulas: false,
  rightToLeft: false,
};

/** Attributes of the file format, by their names: what is protected, and a hash of the password. */
export interface SheetProtection {
  readonly attributes: Readonly<Record<string, string>>;
  readonly openRanges: readonly Readonly<Record<string, string>>[];
}

/** Cells whose green triangle is switched off, for the checks that are named (numberStoredAsText …). */
export interface IgnoredErrors {
  readonly ranges: readonly CellRange[];
  readonly checks: readonly string[];
}

export interface WorksheetContent {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColour?: Colour;
  /** In order of rows, then columns. */
  readonly cells: readonly CellContent[];
  readonly rows: readonly RowContent[];
  readonly columns: readonly ColumnContent[];
  readonly defaultRowHeight?: number;
  /** Rows that the file does not list are hidden. */
  readonly hidesOtherRows?: boolean;
  readonly defaultColumnWidth?: number;
  readonly outline?: { readonly summaryAbove: boolean; readonly summaryLeft: boolean };
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableContent[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  /** Filter of the sheet itself; tables have their own. */
  readonly filter?: AutoFilter;
  readonly view: SheetView;
  readonly page: PageSetup;
  readonly protection?: SheetProtection;
  readonly ignoredErrors?: readonly IgnoredErrors[];
  readonly codeName?: string;
}
