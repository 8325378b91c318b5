import { SCHEMA_VERSION } from '../../tables/schema';
import type { TableName } from '../../tables/table-name';
import { hasNoScorecard, type WorkbookRead } from '../read-workbook';
import { columnsToAdd } from './columns-to-add';
import type { Condition } from './condition';
import { missingColumns } from './missing-columns';
import { missingTables } from './missing-tables';
import { renamedColumns } from './renamed-columns';
import { schemaVersionOf } from './schema-version-of';
import { standingTables } from './standing-tables';
import { unusableIds } from './unusable-ids';

/**
 * All conditions of a workbook that was read, those first that concern the whole of it. A workbook without a scorecard has
 * only those.
 *
 * @param version of the schema that this program writes
 */
export function conditionsOf(read: WorkbookRead, version = SCHEMA_VERSION): Condition[] {
  const { isReadOnly, calculatesByHand } = read.state;
  const ofTheBook: Condition[] = [];
  if (isReadOnly) ofTheBook.push({ kind: 'read-only' });
  if (hasNoScorecard(read)) return ofTheBook;
  if (calculatesByHand) ofTheBook.push({ kind: 'manual calculation' });
  return [
    ...ofTheBook,
    ...schemaCondition(read, version),
    ...missingTables(read).map((table): Condition => ({ kind: 'table missing', table })),
    ...renamedTables(read),
    ...missingColumns(read),
    ...unusableIds(read),
    ...renamedColumns(read, version),
  ];
}

function schemaCondition(read: WorkbookRead, known: number): Condition[] {
  const version = schemaVersionOf(read);
  if (version > known) return [{ kind: 'newer schema', version }];
  if (version === known) return [];
  const columns = columnsToAdd(read).flatMap(({ lacking }) => lacking).length;
  return [{ kind: 'older schema', version, columns }];
}

function renamedTables(read: WorkbookRead): Condition[] {
  return standingTables(read).flatMap(({ table, grid: { name, sheet } }) =>
    isSame(table, name) || read.acceptedNames.has(name)
      ? []
      : [{ kind: 'table renamed', table, name, sheet }],
  );
}

/** As Excel compares names. */
function isSame(table: TableName, name: string): boolean {
  return table.toLowerCase() === name.toLowerCase();
}
