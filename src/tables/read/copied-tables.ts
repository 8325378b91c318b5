import { Fault } from '../fault';
import type { TableGrid } from '../table-grid';
import type { TableName } from '../table-name';
import { headingKey } from './headings';
import { problemAt, type TableProblem } from './problem-at';

/** Two headings, such as From and To, may well be those of another table. */
const TELLING_HEADINGS = 3;

/**
 * One warning for each table with all the headings of one of ours beside it, as a copied sheet has: rows that somebody
 * types there would go unnoticed.
 */
export function copiedTables(
  grids: readonly TableGrid[],
  found: ReadonlyMap<TableName, TableGrid>,
): TableProblem[] {
  const read = new Set(found.values());
  const telling = [...read].filter(({ columns }) => columns.length >= TELLING_HEADINGS);
  return grids
    .filter((grid) => !read.has(grid))
    .flatMap((grid) => {
      const headings = new Set(grid.columns.map(headingKey));
      const original = telling.find(({ columns }) =>
        columns.every((column) => headings.has(headingKey(column))),
      );
      if (!original) return [];
      const fault = Fault.of('table-copied', { original: original.name });
      return [problemAt(fault, { grid, row: -1, position: 0 })];
    });
}
