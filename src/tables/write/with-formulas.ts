import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Row } from '../cells/cell-type';
import type { Layout, TableLayout } from '../layout';
import { rowKey } from '../row-key';
import { data } from '../schema/data';
import type { ScorecardChanges } from '../scorecard-changes';
import type { TableGrid } from '../table-grid';
import { blankRowsAtTheEnd } from './blank-rows-at-the-end';
import type { FigureField, FigureFormula, FigureValue } from './figure-formula';
import { matchRows } from './match-rows';
import type { CellChange, CellContent, TableChanges } from './table-changes';

/** What figures of one row of readings are to hold, by field. */
type RowContents = ReadonlyMap<FigureField, CellContent>;

/**
 * Changes of tables with formulas in place of the values of some figures, and with values in place of formulas. The scorecard
 * is the one that the changes lead to, in which the figures have what the formulas give now. A formula that its cell has
 * already is no change, and neither is the value of a cell that has no formula.
 */
export function withFormulas(
  { created, changed }: ScorecardChanges,
  figures: readonly (FigureFormula | FigureValue)[],
  scorecard: Scorecard,
  { tables }: Layout,
): ScorecardChanges {
  if (figures.length === 0) return { created, changed };
  const rows = scorecard.readings as unknown as readonly Row[];
  const wanted = contentsByRow(rows, figures);
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

/** What figures are to hold, by the place of their reading in the model. */
function contentsByRow(
  rows: readonly Row[],
  figures: readonly (FigureFormula | FigureValue)[],
): Map<number, RowContents> {
  const places = new Map(rows.map((row, index) => [rowKey(row, data.key), index]));
  const found = new Map<number, Map<FigureField, CellContent>>();
  for (const figure of figures) {
    const { kpi, period, field } = figure;
    const place = places.get(rowKey({ kpi, period }, data.key));
    if (place === undefined) continue;
    const content = 'formula' in figure ? { formula: figure.formula } : figure.value;
    const own = found.get(place);
    if (own) own.set(field, content);
    else found.set(place, new Map([[field, content]]));
  }
  return found;
}

/** A new table has a row for each reading, in the order of the model, and all columns of the schema. */
function gridWithFormulas(grid: TableGrid, wanted: ReadonlyMap<number, RowContents>): TableGrid {
  const formulas = new Map(
    Array.from(wanted, ([row, own]) => [
      row,
      new Map(
        Array.from(own).flatMap(([field, content]) => {
          const formula = formulaOf(content);
          return formula === undefined ? [] : [[columnOf(field), formula] as const];
        }),
      ),
    ]),
  );
  return { ...grid, formulas };
}

function changesWithFormulas(
  changes: TableChanges,
  wanted: ReadonlyMap<number, RowContents>,
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
    for (const [field, content] of wanted.get(index) ?? []) {
      const position = positionOf(field, changes, layout);
      const line = appended[below];
      if (position < 0) continue;
      if (row !== undefined) {
        const cell = { row, position, content };
        const formula = formulaOf(content);
        const before = grid.formulas?.get(row)?.get(position);
        if (before !== formula) cells.set(cellKey(cell), cell);
        else if (formula !== undefined) cells.delete(cellKey(cell));
      } else if (line) line[position] = content;
    }
  });
  return { ...changes, cells: [...cells.values()], appended };
}

function formulaOf(content: CellContent): string | undefined {
  return typeof content === 'object' && content !== null && 'formula' in content
    ? content.formula
    : undefined;
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
