import type { AutoFilter } from '../content/auto-filter';
import type { CellFormula, CellLink, TextRun } from '../content/cell-content';
import type { AlignmentFormat, CellFormat } from '../content/cell-format';
import type { Colour } from '../content/colour';
import type { ConditionalFormat } from '../content/conditional-format';
import type { DataValidation } from '../content/data-validation';
import type { PageSetup } from '../content/page-setup';
import {
  STANDARD_VIEW,
  type ColumnContent,
  type IgnoredErrors,
  type RowContent,
  type SheetProtection,
  type SheetView,
  type SheetVisibility,
} from '../content/worksheet-content';
import type { WorkbookContent } from '../content/workbook-content';

/**
 * What Univer's model has no place for is kept in it all the same, under `xlsx` of styles and of the custom data of cells,
 * rows, columns, sheets and the workbook. So it moves, is copied and disappears with what it belongs to.
 */
export const KEPT = 'xlsx';

export interface KeptOfCell {
  /** Kept for array formulas, and for those that might spill, to know which of them the file let spill. */
  readonly formula?: CellFormula;
  readonly runs?: readonly TextRun[];
  readonly link?: CellLink;
}

/** Without a priority until a file had or gets it: Univer's own order says which one wins. */
export type KeptConditionalFormat = Omit<ConditionalFormat, 'priority'> &
  Partial<Pick<ConditionalFormat, 'priority'>>;

export type KeptOfRow = Omit<RowContent, 'row' | 'hidden'>;
export type KeptOfColumn = Omit<ColumnContent, 'from' | 'to' | 'hidden'>;

export interface KeptOfSheet {
  readonly visibility: SheetVisibility;
  readonly tabColour?: Colour;
  readonly view: SheetView;
  readonly page: PageSetup;
  readonly protection?: SheetProtection;
  readonly filter?: AutoFilter;
  readonly ignoredErrors?: readonly IgnoredErrors[];
  readonly outline?: { readonly summaryAbove: boolean; readonly summaryLeft: boolean };
  readonly defaultRowHeight?: number;
  readonly defaultColumnWidth?: number;
  readonly hidesOtherRows?: boolean;
  readonly codeName?: string;
  /** Columns behind the last one that the grid has. */
  readonly farColumns: readonly ColumnContent[];
  /** By the ids that Univer has for them. */
  readonly conditionalFormats: Readonly<Record<string, KeptConditionalFormat>>;
  readonly validations: Readonly<Record<string, DataValidation>>;
}

export type KeptOfBook = Omit<WorkbookContent, 'sheets' | 'names' | 'activeSheet'>;

/** The format that a file had, or would have, for a style of Univer. */
export interface KeptFormat extends CellFormat {
  readonly alignment?: KeptAlignment;
}

export interface KeptAlignment extends AlignmentFormat {
  /** Files have no place for it. */
  readonly autoIndent?: boolean;
}

/** What files have for a sheet that was in none. */
export const NEW_SHEET: KeptOfSheet = {
  visibility: 'visible',
  view: STANDARD_VIEW,
  page: {},
  farColumns: [],
  conditionalFormats: {},
  validations: {},
};

/** What is kept with something of Univer's, if anything. */
export function keptOf(custom: unknown): unknown {
  const isThere = typeof custom === 'object' && custom !== null && KEPT in custom;
  return isThere ? custom[KEPT] : undefined;
}
