import type { TableName } from '../../tables/table-name';
import type { SheetPlace } from '../show-cell';

/** Something about an open workbook that a person should know, and can do something about. */
export type Condition =
  /** Nothing can be saved. */
  | { readonly kind: 'read-only' }
  /** Made by a newer version, which may know what this one would spoil: nothing is saved. */
  | { readonly kind: 'newer schema'; readonly version: number }
  /** Made by an older version; `columns`: how many the tables lack. */
  | { readonly kind: 'older schema'; readonly version: number; readonly columns: number }
  /** Formulas may show old figures. */
  | { readonly kind: 'manual calculation' }
  /** Found by its headings or by the mark of its sheet, and read. */
  | {
      readonly kind: 'table renamed';
      readonly table: TableName;
      readonly name: string;
      readonly sheet: string;
    }
  | { readonly kind: 'table missing'; readonly table: TableName }
  /** `candidates`: headings of the table that we do not know, of which one may be the column. */
  | {
      readonly kind: 'column missing';
      readonly table: TableName;
      readonly column: string;
      readonly candidates: readonly string[];
    }
  /** The table can do without the column, but nobody reads `heading`, which stands in its place. */
  | {
      readonly kind: 'column renamed';
      readonly table: TableName;
      readonly column: string;
      readonly heading: string;
      /** All headings of the table that we do not know. */
      readonly candidates: readonly string[];
    }
  /** The second row is left out. Rows are counted as Excel shows them. */
  | {
      readonly kind: 'ID used twice';
      readonly table: TableName;
      readonly id: string;
      readonly first: number;
      readonly row: number;
      readonly place: SheetPlace;
    }
  /** The row is left out. */
  | {
      readonly kind: 'ID blank';
      readonly table: TableName;
      readonly row: number;
      readonly place: SheetPlace;
    };
