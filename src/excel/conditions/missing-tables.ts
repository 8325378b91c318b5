import { TABLES } from '../../tables/schema';
import { SETUP } from '../../tables/schema/setup';
import type { TableName } from '../../tables/table-name';
import type { WorkbookRead } from '../read-workbook';

const OF_EVERY_SCORECARD: readonly TableName[] = TABLES.flatMap(({ name, createdAtOnce }) =>
  createdAtOnce ? [name] : [],
);

/** The tables that every scorecard has and that this one lacks. */
export function missingTables({ layout }: Pick<WorkbookRead, 'layout'>): TableName[] {
  const missing = OF_EVERY_SCORECARD.filter((name) => !layout.tables.has(name));
  return layout.setup ? missing : [SETUP.name, ...missing];
}
