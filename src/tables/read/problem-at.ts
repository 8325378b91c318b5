import type { Fault } from '../fault';
import { addressIn, excelRow } from '../grid-cell';
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
  return {
    code: fault.code,
    severity: PROBLEM_CODES[fault.code].severity,
    place: {
      table: grid.name,
      sheet: grid.sheet,
      row: excelRow(grid, row),
      ...(column === undefined ? {} : { column }),
      cell: addressIn(grid, row, position ?? 0),
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
