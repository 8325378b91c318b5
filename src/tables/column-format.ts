import type { CellType, Validation } from './cells/cell-type';
import { schemaOf } from './schema';
import type { Column } from './schema/column';
import { SETTINGS, SETUP } from './schema/setup';
import type { TableName } from './table-name';

/** How the cells of a column look, and what may be chosen in them. */
export interface ColumnFormat {
  readonly heading: string;
  /** Excel number format, English codes. Absent: General. */
  readonly numberFormat?: string;
  /** In characters. */
  readonly width: number;
  readonly validation?: Validation;
}

/** The formats of a table's columns, in the order of its schema. The values of Setup have their own: `settingFormats`. */
export function columnFormatsFor(table: TableName): ColumnFormat[] {
  const schema = schemaOf(table);
  return schema ? schema.columns.map(formatOf) : [SETUP.setting, SETUP.value, SETUP.note];
}

/** The formats of the value cells of the Setup table, one for each setting in the order of a new table. */
export function settingFormats(): ColumnFormat[] {
  return SETTINGS.map(formatOf);
}

function formatOf({ heading, type, width }: Column): ColumnFormat {
  return { heading, width: width ?? type.width, ...looksOf(type) };
}

function looksOf({ numberFormat, validation }: CellType<unknown>): Partial<ColumnFormat> {
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(validation === undefined ? {} : { validation }),
  };
}
