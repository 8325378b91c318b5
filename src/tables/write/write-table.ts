import type { Row } from '../cells/cell-type';
import type { TableLayout } from '../layout';
import type { TableSchema } from '../schema/table-schema';
import type { TableGrid } from '../table-grid';
import { gridOf, rowAsIs, rowWith, type WrittenRow } from './grid-rows';
import { matchRows } from './match-rows';
import { replacedCells, type RowShape } from './replaced-cells';
import { withNewColumns } from './with-new-columns';
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

function changedRow(row: WrittenRow, before: Row, item: Row, shape: RowShape): WrittenRow {
  return rowWith(row, replacedCells(row, before, item, shape));
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
