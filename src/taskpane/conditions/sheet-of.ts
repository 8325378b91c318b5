import { schemaOf } from '../../tables/schema';
import { SETUP } from '../../tables/schema/setup';
import type { TableName } from '../../tables/table-name';

/** The name of the sheet on which a table is made: what people call the table. */
export function sheetOf(table: TableName): string {
  return schemaOf(table)?.sheet ?? SETUP.sheet;
}
