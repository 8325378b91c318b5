import type { Row } from '../cells/cell-type';
import type { TableSchema } from '../schema/table-schema';
import type { CellValue } from '../table-grid';
import type { WrittenRow } from './grid-rows';
import { stays } from './stays';
import type { WriteContext } from './write-context';

/** Where the columns of a table stand, and what its cells mean. */
export interface RowShape {
  readonly schema: TableSchema;
  readonly positions: readonly number[];
  readonly context: WriteContext;
}

/** The cells of a row, by position, that no longer say what the item says, with what they should hold. */
export function replacedCells(
  row: WrittenRow,
  before: Row,
  item: Row,
  { schema, positions, context }: RowShape,
): ReadonlyMap<number, CellValue> {
  const replaced = new Map<number, CellValue>();
  if (item === before && context.meansTheSame) return replaced;
  schema.columns.forEach((column, index) => {
    const position = positions[index] ?? -1;
    const { field, type } = column;
    const value = item[field];
    const cell = row.cells[position] ?? null;
    if (position < 0 || stays(column, cell, { now: item, before, context })) return;
    replaced.set(position, value === undefined ? null : type.write(value, context, item));
  });
  return replaced;
}
