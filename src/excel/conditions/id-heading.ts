import { schemaOf } from '../../tables/schema';
import type { TableName } from '../../tables/table-name';

/** The heading of the only column that tells the rows of a table apart, if it is its ID. */
export function idHeading(table: TableName): string | undefined {
  const schema = schemaOf(table);
  if (schema?.unique !== true || schema.key.length !== 1 || schema.key[0] !== 'id')
    return undefined;
  return schema.columns.find(({ field }) => field === 'id')?.heading;
}
