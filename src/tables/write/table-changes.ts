import type { Row } from '../cells/cell-type';
import type { TableLayout } from '../layout';
import type { TableSchema } from '../schema/table-schema';
import type { CellValue, TableGrid } from '../table-grid';
import { blankRowsAtTheEnd } from './blank-rows-at-the-end';
import { rowAsIs, rowWith, type WrittenRow } from './grid-rows';
import { matchRows } from './match-rows';
import { replacedCells } from './replaced-cells';
import { withNewColumns } from './with-new-columns';
import type { WriteContext } from './write-context';

/** What a cell is to hold: a value, or a formula without "=". */
export type CellContent = CellValue | { readonly formula: string };

/** A cell of a table that is to hold something else; rows and positions are those of the grid that was read. */
export interface CellChange {
  readonly row: number;
  readonly position: number;
  readonly content: CellContent;
}

/** What has to happen to one table of a workbook, and nothing beside it: every other cell stays untouched. */
export interface TableChanges {
  readonly grid: TableGrid;
  /** Headings added at the right. */
  readonly addedColumns: readonly string[];
  readonly cells: readonly CellChange[];
  /** Rows added below, as wide as the table with its added columns; blank rows at the end are filled before. */
  readonly appended: readonly (readonly CellContent[])[];
  /** Rows of the grid that go, ascending. */
  readonly deleted: readonly number[];
}

/**
 * The changes that make a table say what the model says. New rows go below the others, so that nobody's rows move; only
 * where the model has its known rows in another order do whole rows change places, with the user's own columns.
 */
export function tableChanges(
  schema: TableSchema,
  items: readonly Row[],
  context: WriteContext,
  layout: TableLayout,
): TableChanges {
  const { grid } = layout;
  const matches = matchRows(items, layout.items, schema.key);
  const before = (index: number): Row => layout.items[matches[index] ?? -1] ?? {};
  const { positions, columns } = withNewColumns(schema, items, before, layout);
  const shape = { schema, positions, context };
  const blank: WrittenRow = { cells: columns.map(() => null) };
  const cells: CellChange[] = [];
  const appended: (readonly CellContent[])[] = [];
  const placeOf = placesInOrder(matches);
  items.forEach((item, index) => {
    const row = matches[index];
    if (row === undefined) {
      appended.push(rowWith(blank, replacedCells(blank, {}, item, shape)).cells);
      return;
    }
    const asIs = rowAsIs(grid, row, columns.length);
    const replaced = replacedCells(asIs, before(index), item, shape);
    const place = placeOf(row);
    if (place === row) cells.push(...cellChanges(row, replaced));
    else cells.push(...rowChanges(place, rowWith(asIs, replaced)));
  });
  const free = blankRowsAtTheEnd(grid).slice(0, appended.length);
  free.forEach((row, index) => {
    const said = (appended[index] ?? []).flatMap((content, position) =>
      content === null ? [] : [{ row, position, content }],
    );
    cells.push(...said);
  });
  const staying = new Set(matches);
  const deleted = [...layout.items.keys()].filter(
    (row) => layout.items[row] !== undefined && !staying.has(row),
  );
  return {
    grid,
    addedColumns: columns.slice(grid.columns.length),
    cells,
    appended: appended.slice(free.length),
    deleted,
  };
}

/** True when nothing has to happen. */
export function isUnchanged({ addedColumns, cells, appended, deleted }: TableChanges): boolean {
  return [addedColumns, cells, appended, deleted].every(({ length }) => length === 0);
}

/** The row where each known row goes: the same rows stay in use, filled in the order of the model. */
function placesInOrder(matches: readonly (number | undefined)[]): (row: number) => number {
  const inModelOrder = matches.filter((row) => row !== undefined);
  const inUse = [...inModelOrder].sort((a, b) => a - b);
  const places = new Map(inModelOrder.map((row, index) => [row, inUse[index] ?? row]));
  return (row) => places.get(row) ?? row;
}

function cellChanges(row: number, replaced: ReadonlyMap<number, CellValue>): CellChange[] {
  return Array.from(replaced, ([position, content]) => ({ row, position, content }));
}

function rowChanges(row: number, { cells, formulas }: WrittenRow): CellChange[] {
  return cells.map((cell, position) => {
    const formula = formulas?.get(position);
    return { row, position, content: formula === undefined ? cell : { formula } };
  });
}
