import type { Scorecard } from '../../scorecard/model/scorecard';
import type { CellContext, Row } from '../cells/cell-type';
import { rowKey, rowName } from '../row-key';
import { sameValue } from '../write/same-value';
import type { LoggedChange } from './logged-change';
import type { LoggedTable } from './logged-fields';
import { loggedValue } from './logged-value';

/** What changes in the rows of one table: each changed field, and one entry for a row that came or went. */
export function rowChanges(
  logged: LoggedTable,
  base: Scorecard,
  mine: Scorecard,
  context: CellContext,
): readonly LoggedChange[] {
  const { list, key } = logged.schema;
  if (base[list] === mine[list]) return [];
  // The rows of a list are plain records; a schema knows their fields by name.
  const rowsOf = (scorecard: Scorecard) => scorecard[list] as unknown as readonly Row[];
  const before = new Map(rowsOf(base).map((row) => [rowKey(row, key), row]));
  const after = new Map(rowsOf(mine).map((row) => [rowKey(row, key), row]));
  const removed = [...before].filter(([id]) => !after.has(id));
  return [
    ...[...after].flatMap(([id, row]) => fieldChanges(logged, before.get(id), row, context)),
    ...removed.flatMap(([, row]) => cameOrWent(logged, row, 'old', context)),
  ];
}

function fieldChanges(
  logged: LoggedTable,
  was: Row | undefined,
  is: Row,
  context: CellContext,
): readonly LoggedChange[] {
  if (was === undefined) return cameOrWent(logged, is, 'new', context);
  if (was === is) return [];
  const { schema, columns } = logged;
  return columns
    .filter(({ field }) => !schema.key.includes(field) && !sameValue(was[field], is[field]))
    .map((column) => ({
      table: schema.name,
      id: rowName(is, schema.key),
      field: column.heading,
      old: loggedValue(was[column.field], column, context, was),
      new: loggedValue(is[column.field], column, context, is),
    }));
}

/** A row that came or went is one entry: its name, with nothing on the other side. */
function cameOrWent(
  { schema, naming }: LoggedTable,
  row: Row,
  side: 'old' | 'new',
  context: CellContext,
): readonly LoggedChange[] {
  const id = rowName(row, schema.key);
  const value = naming && loggedValue(row[naming.field], naming, context, row);
  return [{ table: schema.name, id, field: naming?.heading ?? '', [side]: value ?? id }];
}
