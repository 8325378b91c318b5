import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Row } from '../cells/cell-type';
import type { Layout, TableLayout } from '../layout';
import { rowKey } from '../row-key';
import { data } from '../schema/data';
import type { ScorecardChanges } from '../scorecard-changes';
import type { TableGrid } from '../table-grid';
import { blankRowsAtTheEnd } from './blank-rows-at-the-end';
import type { FigureField, FigureFormula } from './figure-formula';
import { matchRows } from './match-rows';
import type { CellChange, TableChanges } from './table-changes';

/** The formulas of one row of readings, by field. */
type RowFormulas = ReadonlyMap<FigureField, string>;

/**
 * Changes of tables with formulas in place of the values of some figures. The scorecard is the one that the changes lead to,
 * in which the figures have what the formulas give now. A formula that its cell has already is no change.
 */
export function withFormulas(
  { created, changed }: ScorecardChanges,
  formulas: readonly FigureFormula[],
  scorecard: Scorecard,
  { tables }: Layout,
): ScorecardChanges {
  if (formulas.length === 0) return { created, changed };
  const rows = scorecard.readings as unknown as readonly Row[];
  const wanted = formulasByRow(rows, formulas);
  const layout = tables.get(data.name);
  if (!layout) {
    const withThem = created.map((grid) =>
      grid.name === data.name ? gridWithFormulas(grid, wanted) : grid,
    );
    return { created: withThem, changed };
  }
  const own = changed.find(({ grid }) => grid === layout.grid);
  const before = own ?? {
    grid: layout.grid,
    addedColumns: [],
    cells: [],
    appended: [],
    deleted: [],
  };
  const after = changesWithFormulas(before, wanted, rows, layout);
  if (own) return { created, changed: changed.map((each) => (each === own ? after : each)) };
  return { created, changed: after.cells.length > 0 ? [...changed, after] : changed };
}

/** The formulas by the place of their reading in the model. */
function formulasByRow(
  rows: readonly Row[],
  formulas: readonly FigureFormula[],
): Map<number, RowFormulas> {
  const places = new Map(rows.map((row, index) => [rowKey(row, data.key), index]));
  const found = new Map<number, Map<FigureField, string>>();
  for (const { kpi, period, field, formula } of formulas) {
    const place = places.get(rowKey({ kpi, period }, data.key));
    if (place === undefined) continue;
    const own = found.get(place);
    if (own) own.set(field, formula);
    else found.set(place, new Map([[field, formula]]));
  }
  return found;
}

/** A new table has a row for each reading, in the order of the model, and all columns of the schema. */
function gridWithFormulas(grid: TableGrid, wanted: ReadonlyMap<number, RowFormulas>): TableGrid {
  const formulas = new Map(
    Array.from(wanted, ([row, own]) => [
      row,
      new Map(Array.from(own, ([field, formula]) => [columnOf(field), formula])),
    ]),
  );
  return { ...grid, formulas };
}

function changesWithFormulas(
  changes: TableChanges,
  wanted: ReadonlyMap<number, RowFormulas>,
  rows: readonly Row[],
  layout: TableLayout,
): TableChanges {
  const { grid } = layout;
  const matches = matchRows(rows, layout.items, data.key);
  const free = blankRowsAtTheEnd(grid);
  const cells = new Map(changes.cells.map((cell) => [cellKey(cell), cell]));
  const appended = changes.appended.map((row) => [...row]);
  let added = 0;
  matches.forEach((match, index) => {
    // New rows fill the blank ones at the end, in the order of the model, before others are added.
    const row = match ?? free[added];
    const below = match === undefined ? added - free.length : -1;
    if (match === undefined) added += 1;
    for (const [field, formula] of wanted.get(index) ?? []) {
      const position = positionOf(field, changes, layout);
      const line = appended[below];
      if (position < 0) continue;
      if (row !== undefined) {
        const cell = { row, position, content: { formula } };
        if (grid.formulas?.get(row)?.get(position) === formula) cells.delete(cellKey(cell));
        else cells.set(cellKey(cell), cell);
      } else if (line) line[position] = { formula };
    }
  });
  return { ...changes, cells: [...cells.values()], appended };
}

function cellKey({ row, position }: Pick<CellChange, 'row' | 'position'>): string {
  return `${row} ${position}`;
}

function columnOf(field: FigureField): number {
  return data.columns.findIndex((column) => column.field === field);
}

/** Where a figure stands in the grid with the columns that are added to it; −1 where it has none. */
function positionOf(
  field: FigureField,
  { grid, addedColumns }: TableChanges,
  { positions }: TableLayout,
): number {
  const column = columnOf(field);
  const position = positions[column] ?? -1;
  if (position >= 0) return position;
  const added = addedColumns.indexOf(data.columns[column]?.heading ?? '');
  return added < 0 ? -1 : grid.columns.length + added;
}
