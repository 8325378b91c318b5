import { ChartCollection } from './charts/chart-collection';
import { ACTIVE_CHART_METHODS } from './charts/active-chart';
import type { Methods, Navigations, Scalars } from '../protocol';
import { NamedItemCollection } from './names/named-item-collection';
import type { Range } from './range/range';
import { TableCollection } from './tables/table-collection';
import { RANGE_TABLE_METHODS } from './tables/range-tables';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Members of one of the three central types that a family of objects brings along. */
interface Family<Owner, Name extends string> {
  readonly scalars: Scalars<Owner, Name>;
  readonly navigations: Navigations<Owner, Name>;
  readonly methods: Methods<Owner, Name>;
}

/** How families (tables, formats, charts …) are reached from the workbook: one line for each member, sorted by name. */
export const WORKBOOK_FAMILIES: Family<Workbook, 'Workbook'> = {
  scalars: {},
  navigations: {
    names: ({ book }) => new NamedItemCollection(book),
    tables: ({ book }) => new TableCollection(book),
  },
  methods: {
    ...ACTIVE_CHART_METHODS,
  },
};

/** How families are reached from a sheet. */
export const WORKSHEET_FAMILIES: Family<Worksheet, 'Worksheet'> = {
  scalars: {},
  navigations: {
    charts: (sheet) => new ChartCollection(sheet),
    names: ({ book, sheetId }) => new NamedItemCollection(book, sheetId),
    tables: ({ book, sheetId }) => new TableCollection(book, sheetId),
  },
  methods: {},
};

/** How families are reached from a range. */
export const RANGE_FAMILIES: Family<Range, 'Range'> = {
  scalars: {},
  navigations: {},
  methods: {
    ...RANGE_TABLE_METHODS,
  },
};
