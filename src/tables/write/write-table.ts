import type { Row } from '../cells/cell-type';
import type { TableLayout } from '../layout';
import type { TableSchema } from '../schema/table-schema';
import type { CellValue, TableGrid } from '../table-grid';
import { gridOf, rowAsIs, rowWith, type WrittenRow } from './grid-rows';
import { matchRows } from './match-rows';
import { sameValue } from './same-value';
import { stays } from './stays';
import type { WriteContext } from './write-context';

/** A table of a workbook that did not have it. */
export function newTable(
  schema: TableSchema,
  items: readonly Row[],
  context: WriteContext,
): TableGrid {
  const place = { name: schema.name, sheet: schema.sheet, top: 0, left: 0 };
  const positions = schema.columns.map((_, index) => index);
  const columns = schema.columns.map((column) => column.heading);
  const blank = { cells: columns.map(() => null) };
  const rows = items.map((item) => changedRow(blank, {}, item, { schema, positions, context }));
  return gridOf(place, columns, rows);
}

/**
 * A table as it stood, with the model's changes. Column order, extra columns, rows that were blank or had a problem,
 * formulas and the way a value was typed stay wherever the model still says what was read. New rows stand where the
 * model has them; columns that the table lacked are added at its right when a row has a value for them. Formulas are
 * kept as they are written: one that names cells of its own row by address does not follow a row that moves.
 */
export function changedTable(
  schema: TableSchema,
  items: readonly Row[],
  context: WriteContext,
  layout: TableLayout,
): TableGrid {
  const matches = matchRows(items, layout.items, schema.key);
  const before = (index: number): Row => layout.items[matches[index] ?? -1] ?? {};
  const { positions, columns } = withNewColumns(schema, items, before, layout);
  const shape = { schema, positions, context };
  const strays = strayRows(layout, new Set(matches));
  const asIs = (row: number): WrittenRow => rowAsIs(layout.grid, row, columns.length);
  const blank: WrittenRow = { cells: columns.map(() => null) };
  const rows = (strays.get(-1) ?? []).map(asIs);
  items.forEach((item, index) => {
    const match = matches[index];
    rows.push(changedRow(match === undefined ? blank : asIs(match), before(index), item, shape));
    for (const stray of strays.get(match ?? NO_ROW) ?? []) rows.push(asIs(stray));
  });
  return gridOf(layout.grid, columns, rows);
}

/** Anchors no stray row. */
const NO_ROW = -2;

interface RowShape {
  readonly schema: TableSchema;
  readonly positions: readonly number[];
  readonly context: WriteContext;
}

/** The cells of an item: as they stood where they still say what the item says, else as we write them. */
function changedRow(row: WrittenRow, before: Row, item: Row, shape: RowShape): WrittenRow {
  if (item === before && shape.context.meansTheSame) return row;
  const replaced = new Map<number, CellValue>();
  shape.schema.columns.forEach((column, index) => {
    const position = shape.positions[index] ?? -1;
    const { field, type } = column;
    const value = item[field];
    const cell = row.cells[position] ?? null;
    if (position < 0 || stays(column, cell, { now: item, before, context: shape.context })) return;
    replaced.set(position, value === undefined ? null : type.write(value, shape.context, item));
  });
  return rowWith(row, replaced);
}

/** Adds the columns that the table lacks and that say something now. */
function withNewColumns(
  schema: TableSchema,
  items: readonly Row[],
  before: (index: number) => Row,
  { grid, positions }: TableLayout,
): { readonly positions: number[]; readonly columns: string[] } {
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

/** The rows that the model does not know, each by the last row above it that stays; −1 stands for the headings. */
function strayRows(
  { items }: TableLayout,
  staying: ReadonlySet<number | undefined>,
): Map<number, number[]> {
  const strays = new Map<number, number[]>();
  let above = -1;
  items.forEach((item, row) => {
    if (staying.has(row)) above = row;
    if (item) return;
    const list = strays.get(above);
    if (list) list.push(row);
    else strays.set(above, [row]);
  });
  return strays;
}
