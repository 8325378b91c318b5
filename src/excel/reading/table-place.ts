/** Where the cells of a table stand on its sheet, rows and columns counted from 0. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Row of the headings. */
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
}

/** What Excel says of a table before its cells are read. */
export type TableHead = Pick<Excel.Table, 'name' | 'showHeaders' | 'showTotals'> & {
  readonly worksheet: { readonly name: string };
  readonly columns: { readonly items: readonly { readonly name: string }[] };
};

/** The properties that make a `TableHead`, for one load of the collection. */
export const TABLE_HEAD = {
  name: true,
  showHeaders: true,
  showTotals: true,
  worksheet: { name: true },
  columns: { name: true },
} as const satisfies Excel.Interfaces.TableCollectionLoadOptions;

/** The properties of a table's whole range that say where it stands. */
export const TABLE_EXTENT = { rowIndex: true, columnIndex: true, rowCount: true } as const;

/** The place of a table with headings, from its head and its whole range. */
export function placeOf(
  { name, worksheet, columns, showTotals }: TableHead,
  { rowIndex, columnIndex, rowCount }: Pick<Excel.Range, keyof typeof TABLE_EXTENT>,
): TablePlace {
  const besideTheRows = showTotals ? 2 : 1;
  return {
    name,
    sheet: worksheet.name,
    columns: columns.items.map((column) => column.name),
    top: rowIndex,
    left: columnIndex,
    rowCount: Math.max(0, rowCount - besideTheRows),
  };
}
