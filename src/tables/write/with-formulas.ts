import type { Reading } from '../../scorecard/model/reading';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Row } from '../cells/cell-type';
import type { Layout, TableLayout } from '../layout';
import { rowKey } from '../row-key';
import { data } from '../schema/data';
import { matchRows } from './match-rows';
import type { CellContent, TableChanges } from './table-changes';

/** A figure of the Data table that a cell of the user says: its cell is to hold a formula, without "=". */
export interface FigureFormula {
  readonly kpi: string;
  readonly period: Reading['period'];
  readonly field: 'actual' | 'target';
  readonly formula: string;
}

/**
 * Changes of tables with formulas in place of the values of some figures. The scorecard is the one that the changes lead to,
 * in which the figures have what the formulas give now.
 */
export function withFormulas(
  changed: readonly TableChanges[],
  formulas: readonly FigureFormula[],
  scorecard: Scorecard,
  { tables }: Layout,
): readonly TableChanges[] {
  const layout = tables.get(data.name);
  if (!layout || formulas.length === 0) return changed;
  const { grid } = layout;
  const own = changed.find((changes) => changes.grid === grid);
  const before = own ?? { grid, addedColumns: [], cells: [], appended: [], deleted: [] };
  const after = formulas.reduce(
    (changes, formula) =>
      withFormula(changes, formula, rowOf(formula, scorecard, layout, changes), layout),
    before,
  );
  return own ? changed.map((changes) => (changes === own ? after : changes)) : [...changed, after];
}

/** A row of the grid, or one that is added: then its place among those. */
type RowPlace = { readonly row: number } | { readonly added: number };

function rowOf(
  { kpi, period }: FigureFormula,
  { readings }: Scorecard,
  { items, grid }: TableLayout,
  { cells }: TableChanges,
): RowPlace | undefined {
  const rows = readings as unknown as readonly Row[];
  const key = rowKey({ kpi, period }, data.key);
  const index = rows.findIndex((row) => rowKey(row, data.key) === key);
  if (index < 0) return undefined;
  const matches = matchRows(rows, items, data.key);
  const row = matches[index];
  if (row !== undefined) return { row };
  // New rows fill the blank ones at the end, in the order of the model, before others are added.
  const turn = matches.slice(0, index).filter((match) => match === undefined).length;
  const known = new Set(matches);
  const filled = [...new Set(cells.map((cell) => cell.row))]
    .filter((each) => !known.has(each) && (grid.rows[each] ?? []).every((cell) => cell === null))
    .sort((a, b) => a - b);
  const free = filled[turn];
  return free === undefined ? { added: turn - filled.length } : { row: free };
}

function withFormula(
  changes: TableChanges,
  { field, formula }: FigureFormula,
  place: RowPlace | undefined,
  { positions }: TableLayout,
): TableChanges {
  const position = positions[data.columns.findIndex((column) => column.field === field)] ?? -1;
  if (position < 0 || place === undefined) return changes;
  const content: CellContent = { formula };
  if ('row' in place) {
    const { row } = place;
    const others = changes.cells.filter((cell) => cell.row !== row || cell.position !== position);
    return { ...changes, cells: [...others, { row, position, content }] };
  }
  return {
    ...changes,
    appended: changes.appended.map((cells, index) =>
      index === place.added
        ? cells.map((cell, each) => (each === position ? content : cell))
        : cells,
    ),
  };
}
