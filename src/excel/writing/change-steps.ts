import type { TableChanges } from '../../tables/write/table-changes';
import { blocksOf } from './blocks';
import { BYTES_OF_A_CALL } from './bytes-of-a-call';
import { rowsInPieces, type WrittenCell } from './rows-in-pieces';
import { setCells } from './set-cells';
import type { Step } from './step';

/** What has to be done to a table as long as it can be undone: new columns, cells, new rows below. */
export function changeSteps({ grid, addedColumns, cells, appended }: TableChanges): Step[] {
  const changedCells = blocksOf(cells).flatMap(({ row, position, rows }) =>
    rowsInPieces(rows).map(({ first, rows: values, bytes }) =>
      setCells(grid.sheet, [grid.top + 1 + row + first, grid.left + position], values, bytes),
    ),
  );
  return [
    ...addedColumns.map((heading) => addColumn(grid.name, heading)),
    ...changedCells,
    ...rowsInPieces(appended).map(({ rows, bytes }) => addRows(grid.name, rows, bytes)),
  ];
}

/** The rows that go, from the last one up. */
export function deletionSteps({ grid, deleted }: TableChanges): Step[] {
  return runsFromTheEnd(deleted).map(([first, count]) =>
    deleteRows(grid.sheet, [grid.top + 1 + first, grid.left, count, grid.columns.length]),
  );
}

function addColumn(table: string, heading: string): Step {
  return {
    bytes: BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      workbook.tables.getItem(table).columns.add(undefined, undefined, heading);
    },
  };
}

/** A blank is left out, so that a calculated column of the user fills itself. */
function addRows(table: string, rows: readonly (readonly WrittenCell[])[], bytes: number): Step {
  return {
    bytes: bytes + BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      const values = rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)));
      // A null leaves a cell as it is, which the types do not say.
      workbook.tables.getItem(table).rows.add(undefined, values as WrittenCell[][]);
    },
  };
}

function deleteRows(
  sheet: string,
  [row, column, count, width]: readonly [number, number, number, number],
): Step {
  return {
    bytes: BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, count, width).delete('Up');
    },
  };
}

/** Rows that follow each other, together; the last ones first, so that no deletion moves another. */
function runsFromTheEnd(rows: readonly number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].reverse()) {
    const last = runs.at(-1);
    if (last && last[0] === row + 1) {
      last[0] = row;
      last[1] += 1;
    } else runs.push([row, 1]);
  }
  return runs;
}
