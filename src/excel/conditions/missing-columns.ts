import type { WorkbookRead } from '../read-workbook';
import type { Condition } from './condition';
import { standingTables } from './standing-tables';

/** The columns that a table needs and does not have. */
export function missingColumns(read: WorkbookRead): Condition[] {
  const missing = read.problems.filter(({ code }) => code === 'column-missing');
  return standingTables(read).flatMap(({ table, grid, foreign }) =>
    missing
      .filter(({ place }) => place.table === grid.name)
      .map(({ data }): Condition => ({
        kind: 'column missing',
        table,
        column: String(data.column),
        candidates: foreign,
      })),
  );
}
