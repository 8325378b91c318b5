import { cellAddress } from '../cell-address';
import type { Fault } from '../fault';
import { PROBLEM_CODES, type ProblemCode } from '../problem-code';
import type { Problem } from '../problem';
import type { TableGrid } from '../table-grid';

/** A problem of a table: its code is one of ours. */
export type TableProblem = Problem<ProblemCode>;

/** Where in a grid a fault is. Row −1 is the row of the headings; a heading the grid lacks has no position. */
export interface GridPlace {
  readonly grid: TableGrid;
  readonly row: number;
  readonly position?: number;
  readonly column?: string;
}

/** The problem that a fault is once it is known where. */
export function problemAt(fault: Fault, { grid, row, position, column }: GridPlace): TableProblem {
  const sheetRow = grid.top + 1 + row;
  return {
    code: fault.code,
    severity: PROBLEM_CODES[fault.code].severity,
    place: {
      table: grid.name,
      sheet: grid.sheet,
      row: sheetRow + 1,
      ...(column === undefined ? {} : { column }),
      cell: cellAddress(grid.sheet, sheetRow, grid.left + (position ?? 0)),
    },
    data: fault.data,
  };
}

/** The problem that a whole table is not there. */
export function tableMissing(fault: Fault, table: string, sheet: string): TableProblem {
  return {
    code: fault.code,
    severity: PROBLEM_CODES[fault.code].severity,
    place: { table, sheet },
    data: fault.data,
  };
}
