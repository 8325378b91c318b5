import { CommentCollection } from './comments/comment-collection';
import { ShapeCollection } from './shapes/shape-collection';
import { ChartCollection } from './charts/chart-collection';
import { ACTIVE_CHART_METHODS } from './charts/active-chart';
import { FORMAT_METHODS, FORMAT_NAVIGATIONS, FORMAT_SCALARS } from './formats/range-members';
import { StyleCollection } from './formats/styles/style-collection';
import type { Methods, Navigations, Scalars } from '../protocol';
import { AutoFilter } from './filters/auto-filter';
import { NamedItemCollection } from './names/named-item-collection';
import type { Range } from './range/range';
import { SHEET_METHODS, SHEET_NAVIGATIONS, SHEET_SCALARS } from './sheet-view/worksheet-members';
import { WorkbookProtection } from './protection/workbook-protection';
import { DocumentProperties } from './properties/document-properties';
import { WorksheetCustomPropertyCollection } from './properties/worksheet-custom-property-collection';
import { RangeSort } from './sorting/range-sort';
import { SettingCollection } from './settings/setting-collection';
import { SHEET_FILE_METHODS } from './sheet-files';
import { TableCollection } from './tables/table-collection';
import { CustomXmlPartCollection } from './xml-parts/custom-xml-part-collection';
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
    styles: ({ book }) => new StyleCollection(book),
    customXmlParts: ({ book }) => new CustomXmlPartCollection(book),
    names: ({ book }) => new NamedItemCollection(book),
    properties: ({ book }) => new DocumentProperties(book),
    protection: ({ book }) => new WorkbookProtection(book),
    settings: ({ book }) => new SettingCollection(book),
    tables: ({ book }) => new TableCollection(book),
    comments: ({ book }) => new CommentCollection(book),
  },
  methods: {
    ...ACTIVE_CHART_METHODS,
    ...SHEET_FILE_METHODS,
  },
};

/** How families are reached from a sheet. */
export const WORKSHEET_FAMILIES: Family<Worksheet, 'Worksheet'> = {
  scalars: {
    ...SHEET_SCALARS,
  },
  navigations: {
    ...SHEET_NAVIGATIONS,
    charts: (sheet) => new ChartCollection(sheet),
    autoFilter: (sheet) => new AutoFilter(sheet),
    customProperties: (sheet) => new WorksheetCustomPropertyCollection(sheet),
    names: ({ book, sheetId }) => new NamedItemCollection(book, sheetId),
    tables: ({ book, sheetId }) => new TableCollection(book, sheetId),
    shapes: (sheet) => new ShapeCollection(sheet),
    comments: ({ book, sheetId }) => new CommentCollection(book, sheetId),
  },
  methods: {
    ...SHEET_METHODS,
  },
};

/** How families are reached from a range. */
export const RANGE_FAMILIES: Family<Range, 'Range'> = {
  scalars: {
    ...FORMAT_SCALARS,
  },
  navigations: {
    sort: (range) => new RangeSort(range),
    ...FORMAT_NAVIGATIONS,
  },
  methods: {
    ...FORMAT_METHODS,
    ...RANGE_TABLE_METHODS,
  },
};
