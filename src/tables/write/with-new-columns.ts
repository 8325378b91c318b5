import type { Row } from '../cells/cell-type';
import type { TableLayout } from '../layout';
import type { TableSchema } from '../schema/table-schema';
import { sameValue } from './same-value';

/** The columns of a table with those added at its right that it lacks and that say something now. */
export function withNewColumns(
  schema: TableSchema,
  items: readonly Row[],
  before: (index: number) => Row,
  { grid, positions }: TableLayout,
): { readonly positions: readonly number[]; readonly columns: readonly string[] } {
  const columns = [...grid.columns];
  const all = positions.map((position, index) => {
    const column = schema.columns[index];
    if (position >= 0 || !column) return position;
    const isNew = items.some(
      (item, at) => !sameValue(item[column.field], before(at)[column.field]),
    );
    return isNew ? columns.push(column.heading) - 1 : position;
  });
  return { positions: all, columns };
}
