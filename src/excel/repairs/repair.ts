import type { TableName } from '../../tables/table-name';

/** A way out of a condition of the workbook. */
export type Repair =
  /** Uses a renamed table under its new name, and says so in the workbook, so that nobody is asked again. */
  | { readonly kind: 'use name'; readonly table: TableName; readonly name: string }
  /** Gives a renamed table its old name. */
  | { readonly kind: 'rename back'; readonly table: TableName; readonly name: string }
  /** Makes a table that went away anew, without rows, on a sheet of its own. */
  | { readonly kind: 'restore table'; readonly table: TableName }
  /** Adds a column that went away at the right of its table. */
  | { readonly kind: 'add column'; readonly table: TableName; readonly column: string }
  /** Gives the column under another heading the heading that it should have. */
  | {
      readonly kind: 'choose column';
      readonly table: TableName;
      readonly column: string;
      readonly heading: string;
    }
  /** Gives a row whose ID is blank or used before one that is free. The row is counted as Excel shows it. */
  | { readonly kind: 'new ID'; readonly table: TableName; readonly row: number }
  /** Adds what the tables of an older version lack. */
  | { readonly kind: 'update' }
  /** Shows all rows of a table again, by its name in the workbook. */
  | { readonly kind: 'clear filter'; readonly name: string }
  | { readonly kind: 'calculate' };
