import type { TableGrid } from '../tables/table-grid';

export type SheetVisibility = 'visible' | 'hidden' | 'very hidden';

/** One sheet of a file, in the order of the tabs. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Cells of the sheet that hold a formula, as `formulaCellKey` gives them; the first million only. */
  readonly formulaCells: ReadonlySet<number>;
}

/** A name of the workbook; `sheet` when it holds on one sheet only. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/** A cell whose formula calls a custom function of this product. Rows and columns are counted from 0. */
export interface BscFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without "=", as the file stores it. */
  readonly formula: string;
}

/** What was read from a workbook file; nothing interpreted. */
export interface WorkbookFile {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableGrid[];
  readonly bscFormulas: readonly BscFormula[];
  readonly definedNames: readonly DefinedName[];
  /** Custom document properties, BSC_SchemaVersion among them. */
  readonly properties: ReadonlyMap<string, string>;
  /** How the file counts days. Dates in `tables` are always serial numbers of the 1900 system. */
  readonly dateSystem: '1900' | '1904';
  /** Saved as "Strict Open XML Workbook": read like any other. */
  readonly strict: boolean;
  /** The file carries macros; they were not opened. */
  readonly macros: boolean;
}

/** Key of a cell in `SheetInfo.formulaCells`. */
export function formulaCellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
