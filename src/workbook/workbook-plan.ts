import type { TableGrid } from '../tables/table-grid';

/** A workbook to be written: sheets in the order of their tabs. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly properties?: DocumentProperties;
}

/** What a file says about itself. Nothing is taken from the clock or the machine. */
export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly category?: string;
  readonly comment?: string;
  /** Moment of creation in ISO form with Z, such as 2026-10-31T08:00:00Z. */
  readonly created?: string;
  /** Custom properties by name, BSC_SchemaVersion among them. */
  readonly custom?: ReadonlyMap<string, string>;
}

export interface SheetPlan {
  readonly name: string;
  /** Six hexadecimal digits: red, green, blue. */
  readonly tabColour?: string;
  /** Marks the sheet as ours under this key, whatever its name: the hidden name BSC_Sheet of the sheet. */
  readonly mark?: string;
  /** Columns from the left that stay in sight. */
  readonly frozenColumns?: number;
  readonly tables: readonly TablePlan[];
}

/** A table to be written at the place its grid says; without rows it gets one blank row, as Excel demands. */
export interface TablePlan {
  readonly grid: TableGrid;
  /** By heading. */
  readonly columnFormats?: ReadonlyMap<string, ColumnFormat>;
  /** Choices offered in the cells of a column, by heading. */
  readonly validations?: ReadonlyMap<string, Choices>;
  /** Cells that differ from their column, by row of the grid and heading. */
  readonly cellFormats?: ReadonlyMap<number, ReadonlyMap<string, CellFormat>>;
  /** Name of a built-in table style; TableStyleLight1 when absent. */
  readonly style?: string;
}

export interface ColumnFormat {
  readonly numberFormat?: NumberFormat;
  /** In characters. */
  readonly width?: number;
  readonly wrap?: boolean;
  readonly align?: Alignment;
  /** Free space before the text, in characters; with `align`. */
  readonly indent?: number;
  /** Beside wrapped text the first lines stand side by side; wrapped columns do so by themselves. */
  readonly atTop?: boolean;
}

/** Where text and numbers stand in their cell; without it as Excel does by their kind. */
export type Alignment = 'left' | 'center' | 'right';

export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly choices?: Choices;
}

/** A format by its meaning, or a format code of Excel in its English form. */
export type NumberFormat = NamedNumberFormat | { readonly code: string };

export type NamedNumberFormat = 'general' | 'integer' | 'decimal' | 'percent' | 'date' | 'text';

/** Choices written into the cell rule, or those that stand in a column of a table of the same workbook. */
export type Choices =
  { readonly values: readonly string[] } | { readonly table: string; readonly column: string };
