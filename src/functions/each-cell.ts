import { answer, delivered } from './answer/answer';
import type { Cell } from './answer/cell';
import { Failure } from './arguments/failure';
import type { Parameter } from './arguments/parameter';
import { cellAt, rangeOf, type Range } from './arguments/range';

type Values<Parameters extends readonly Parameter<unknown>[]> = {
  [Index in keyof Parameters]: Parameters[Index] extends Parameter<infer Value> ? Value : never;
};

/**
 * Answers cell by cell: ranges spill a result of their shape; a single cell, row or column is repeated as Excel does.
 * An error in an argument is that cell's result.
 */
export function eachCell<const Parameters extends readonly Parameter<unknown>[]>(
  parameters: Parameters,
  args: readonly unknown[],
  body: (...values: Values<Parameters>) => Cell,
): unknown[][] {
  const ranges = parameters.map((_, index) => rangeOf(args[index]));
  const rows = Math.max(...ranges.map((range) => range.rows));
  const columns = Math.max(...ranges.map((range) => range.columns));
  const misfit = ranges.findIndex((range) => !fits(range, rows, columns));
  if (misfit >= 0) return answer([[misfitFailure(parameters[misfit], ranges[misfit])]]);
  const read = cellReader(parameters, ranges);
  const resultAt = (row: number, column: number): Cell => {
    const values = read(row, column);
    // Each value was read by the parameter at its place, so the values have their types.
    return values instanceof Failure ? values : body(...(values as Values<Parameters>));
  };
  return rows * columns === 1 ? answer([[resultAt(0, 0)]]) : spill(rows, columns, resultAt);
}

function spill(
  rows: number,
  columns: number,
  resultAt: (row: number, column: number) => Cell,
): unknown[][] {
  const results: unknown[][] = [];
  for (let row = 0; row < rows; row += 1) {
    // Most ranges are columns, and a pushed-to array reserves room for 17 cells: six times the time of this literal.
    const line: unknown[] = [delivered(resultAt(row, 0))];
    for (let column = 1; column < columns; column += 1) {
      line.push(delivered(resultAt(row, column)));
    }
    results.push(line);
  }
  return results;
}

/** A parameter whose argument has more than one cell. */
interface Varying {
  readonly index: number;
  readonly range: Range;
  readonly read: (cell: unknown) => unknown;
}

/**
 * Reads the values of one cell of the result into one array, used again for the next cell. What is the same for all
 * cells is read once; the first argument with an error decides.
 */
function cellReader(
  parameters: readonly Parameter<unknown>[],
  ranges: readonly Range[],
): (row: number, column: number) => readonly unknown[] | Failure {
  const values: unknown[] = [];
  const varying: Varying[] = [];
  for (const [index, { read }] of parameters.entries()) {
    const range = ranges[index];
    if (range && (range.rows > 1 || range.columns > 1)) {
      varying.push({ index, range, read });
      values.push(undefined);
      continue;
    }
    const value = read(range?.cells[0]?.[0]);
    // Later arguments cannot be the first with an error any more.
    if (value instanceof Failure)
      return (row, column) => fillIn(values, varying, row, column) ?? value;
    values.push(value);
  }
  return (row, column) => fillIn(values, varying, row, column) ?? values;
}

function fillIn(
  values: unknown[],
  varying: readonly Varying[],
  row: number,
  column: number,
): Failure | undefined {
  for (const { index, range, read } of varying) {
    const value = read(cellAt(range, row, column));
    if (value instanceof Failure) return value;
    values[index] = value;
  }
  return undefined;
}

function fits(range: Range, rows: number, columns: number): boolean {
  const rowsFit = range.rows === 1 || range.rows === rows;
  return rowsFit && (range.columns === 1 || range.columns === columns);
}

function misfitFailure(
  parameter: Parameter<unknown> | undefined,
  range: Range | undefined,
): Failure {
  return Failure.invalid('shapesDiffer', {
    name: parameter?.name ?? '',
    rows: range?.rows ?? 0,
    columns: range?.columns ?? 0,
  });
}
