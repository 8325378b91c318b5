import type { AutoFilter } from '../../content/auto-filter';
import type { TableStyleUse } from '../../content/table-content';
import type { Box } from '../box';

/** What is known of a column beside its name; files keep it. */
export interface ColumnExtras {
  readonly totalsLabel?: string;
  readonly totalsFunction?: string;
  readonly [more: string]: unknown;
}

export interface TableColumnRecord {
  readonly id: string;
  readonly name: string;
  readonly extras: ColumnExtras;
}

/** What is known of a table beside its place and names; files keep it, under these keys. */
export interface TableExtras {
  readonly totalsRow: boolean;
  readonly style?: TableStyleUse;
  /** Present when the header row has filter buttons. */
  readonly filter?: AutoFilter;
  /** The one body row stands for none: it was made because a table has at least one. */
  readonly isEmpty?: boolean;
  readonly [more: string]: unknown;
}

/** A table as the engine has it. Records are never changed: `TableList.update` makes new ones. */
export interface TableRecord {
  readonly id: string;
  /** Counted in the order in which the tables were made. */
  readonly number: number;
  readonly sheetId: string;
  readonly name: string;
  /** With the header row and the totals row, where they are shown. */
  readonly box: Box;
  readonly showHeaders: boolean;
  /** From left to right. */
  readonly columns: readonly TableColumnRecord[];
  readonly extras: TableExtras;
}

export const NEW_TABLE_LOOK: TableStyleUse = {
  name: 'TableStyleMedium2',
  firstColumn: false,
  lastColumn: false,
  rowStripes: true,
  columnStripes: false,
};

/** The rows between the header row and the totals row. */
export function bodyOf({ box, showHeaders, extras }: TableRecord): Box {
  const above = showHeaders ? 1 : 0;
  const below = extras.totalsRow ? 1 : 0;
  return { ...box, row: box.row + above, rows: box.rows - above - below };
}

export function headerOf({ box, showHeaders }: TableRecord): Box | undefined {
  return showHeaders ? { ...box, rows: 1 } : undefined;
}

export function totalsOf({ box, extras }: TableRecord): Box | undefined {
  return extras.totalsRow ? { ...box, row: box.row + box.rows - 1, rows: 1 } : undefined;
}
