import type { AutoFilter } from '../../content/auto-filter';
import type { CellRange } from '../../content/cell-range';
import type { TableColumn, TableContent } from '../../content/table-content';
import { present } from '../../content/present';
import { KEPT, keptOf } from '../../engine/kept';
import type { UniverRange } from './univer-data';

/** A table of Univer, as its resource lists it. Its range has the header row and no totals row. */
export interface UniverTable {
  readonly id: string;
  readonly name: string;
  readonly range: UniverRange;
  readonly options: {
    readonly showHeader?: boolean;
    readonly showFooter?: boolean;
    readonly tableStyleId?: string;
  };
  readonly filters: object;
  readonly columns: readonly UniverColumn[];
  readonly meta?: Readonly<Record<string, unknown>>;
}

export interface UniverColumn {
  readonly id: string;
  readonly displayName: string;
  readonly dataType: string;
  readonly formula: string;
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly style: null;
}

type KeptOfTable = Omit<TableContent, 'name' | 'range' | 'headerRow' | 'columns'>;

/** A table as Univer lists it. */
export function tableToUniver(table: TableContent, id: string): UniverTable {
  const { name, range, headerRow, columns, ...kept } = table;
  return {
    id,
    name,
    range: { ...range, endRow: range.endRow - (table.totalsRow ? 1 : 0) },
    options: { showHeader: headerRow, showFooter: false },
    filters: {},
    columns: columns.map((column, at) => ({
      id: `${id}-${at + 1}`,
      displayName: column.name,
      dataType: 'none',
      formula: '',
      meta: { [KEPT]: { ...column, place: at } },
      style: null,
    })),
    meta: { [KEPT]: kept },
  };
}

/** A table of Univer's with what the file had besides. */
export function tableFromUniver(table: UniverTable): TableContent {
  const kept = (keptOf(table.meta) as KeptOfTable | undefined) ?? NEW_TABLE;
  const { startRow, startColumn, endRow, endColumn } = table.range;
  const body = { startRow, startColumn, endRow, endColumn };
  const columns = table.columns.map((column) => {
    const original = keptOf(column.meta) as (TableColumn & { place?: number }) | undefined;
    const { place, ...rest } = { ...original, name: column.displayName };
    return { place, content: rest };
  });
  const places = columns.map(({ place }) => place);
  return present<TableContent>({
    ...kept,
    name: table.name,
    range: { ...body, endRow: endRow + (kept.totalsRow ? 1 : 0) },
    headerRow: table.options.showHeader ?? true,
    columns: columns.map(({ content }) => content),
    filter: kept.filter === undefined ? undefined : movedFilter(kept.filter, body, places),
  });
}

const NEW_TABLE: KeptOfTable = {
  totalsRow: false,
  style: {
    name: 'TableStyleMedium2',
    firstColumn: false,
    lastColumn: false,
    rowStripes: true,
    columnStripes: false,
  },
};

/** The filter where its table is now; columns that were deleted take their conditions with them. */
function movedFilter(
  filter: AutoFilter,
  range: CellRange,
  places: readonly (number | undefined)[],
): AutoFilter {
  return {
    ...filter,
    range,
    columns: filter.columns.flatMap((column) => {
      const at = places.indexOf(column.column);
      return at < 0 ? [] : [{ ...column, column: at }];
    }),
  };
}
