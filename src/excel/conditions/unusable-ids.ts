import type { TableProblem } from '../../tables/read/problem-at';
import type { TableName } from '../../tables/table-name';
import type { WorkbookRead } from '../read-workbook';
import type { Condition } from './condition';
import { idHeading } from './id-heading';
import { standingTables } from './standing-tables';

/** The rows that cannot be used because their ID is blank or stands in an earlier row. */
export function unusableIds(read: WorkbookRead): Condition[] {
  return standingTables(read).flatMap(({ table, grid }) => {
    const heading = idHeading(table);
    if (heading === undefined) return [];
    return read.problems
      .filter(({ place }) => place.table === grid.name && place.column === heading)
      .flatMap((problem) => conditionOf(problem, table));
  });
}

function conditionOf(
  { code, place: { sheet = '', row = 0, cell = '' }, data }: TableProblem,
  table: TableName,
): Condition[] {
  const address = cell.slice(cell.lastIndexOf('!') + 1);
  const at = { table, row, place: { sheet, address } };
  if (code === 'required-blank') return [{ kind: 'ID blank', ...at }];
  if (code !== 'duplicate-key') return [];
  return [{ kind: 'ID used twice', ...at, id: String(data.value), first: Number(data.first) }];
}
