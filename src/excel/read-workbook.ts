import { readTables, type TablesRead } from '../tables/read-tables';
import { TABLES } from '../tables/schema';
import { SETUP } from '../tables/schema/setup';
import type { TableGrid } from '../tables/table-grid';
import type { TableName } from '../tables/table-name';
import { findPlaces, type SheetState } from './reading/find-places';
import { readChanges, type Since } from './reading/read-changes';
import { readGrids } from './reading/read-grids';
import type { WorkbookState } from './reading/workbook-state';

/** An open workbook as it stood at one moment. */
export interface WorkbookRead extends TablesRead {
  readonly grids: readonly TableGrid[];
  /** All sheets in the order of their tabs. */
  readonly sheets: readonly SheetState[];
  /** Names of the whole workbook. */
  readonly names: readonly string[];
  readonly state: WorkbookState;
  /** Names other than ours under which somebody has agreed to use our tables. */
  readonly acceptedNames: ReadonlySet<string>;
}

const AT_ONCE = new Set<TableName>([
  SETUP.name,
  ...TABLES.filter(({ createdAtOnce }) => createdAtOnce).map(({ name }) => name),
]);

/**
 * The scorecard in the open workbook: two syncs, one more for each further hundred thousand cells, and one when a table has
 * to be looked for under another name.
 *
 * @param since the tables as they were read before, when it is known which cells have changed since: only their rows are read
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  since?: Since,
): Promise<WorkbookRead> {
  const { places, marks, sheetNames, ...known } = await findPlaces(context, (name) =>
    AT_ONCE.has(name),
  );
  const changes = since && (await readChanges(context, places, since, sheetNames));
  const grids = changes ?? (await readGrids(context, places));
  return { ...readTables(grids, marks), grids, ...known };
}

/** True when nothing in the workbook says that it holds a scorecard. */
export function hasNoScorecard({ layout }: TablesRead): boolean {
  return layout.setup === undefined && layout.tables.size === 0;
}
