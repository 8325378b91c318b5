import { freeId } from '../../scorecard/edits/free-id';
import { gridRow } from '../../tables/grid-cell';
import { headingKey } from '../../tables/read/headings';
import type { TableGrid } from '../../tables/table-grid';
import type { TableName } from '../../tables/table-name';
import type { TableChanges } from '../../tables/write/table-changes';
import { idHeading } from '../conditions/id-heading';
import { standingTables } from '../conditions/standing-tables';
import { unusableIds } from '../conditions/unusable-ids';
import type { WorkbookRead } from '../read-workbook';

/** The change that gives a row whose ID cannot be used one that is free; undefined when its ID can be used. */
export function newIdChanges(
  { table, row }: { readonly table: TableName; readonly row: number },
  read: WorkbookRead,
): TableChanges | undefined {
  const condition = unusableIds(read).find(
    (each) => 'row' in each && each.table === table && each.row === row,
  );
  const grid = standingTables(read).find((each) => each.table === table)?.grid;
  const position = grid ? idPosition(table, grid) : -1;
  if (!condition || !grid || position < 0) return undefined;
  const taken = grid.rows.flatMap((cells) => {
    const cell = cells[position];
    return typeof cell === 'object' ? [] : [String(cell)];
  });
  const id =
    condition.kind === 'ID used twice' ? freeId(condition.id, taken) : numbered(table, taken);
  const cells = [{ row: gridRow(grid, row), position, content: id }];
  return { grid, addedColumns: [], cells, appended: [], deleted: [] };
}

function idPosition(table: TableName, { columns }: TableGrid): number {
  const heading = headingKey(idHeading(table) ?? '');
  return columns.findIndex((column) => headingKey(column) === heading);
}

/** The first letter of the table with the first free number: K1, K2. */
function numbered(table: TableName, taken: readonly string[]): string {
  const letter = table.slice('BSC_'.length).charAt(0);
  const known = new Set(taken.map((id) => id.toLowerCase()));
  let number = 1;
  while (known.has(`${letter}${number}`.toLowerCase())) number += 1;
  return `${letter}${number}`;
}
