import { answer } from './answer/answer';
import type { Cell } from './answer/cell';
import { Failure } from './arguments/failure';
import type { List, RangeParameter } from './arguments/list';
import { rangeOf } from './arguments/range';

type Values<Parameters extends readonly RangeParameter<unknown>[]> = {
  [Index in keyof Parameters]: Parameters[Index] extends RangeParameter<infer Value>
    ? Value
    : never;
};

/** Answers from whole ranges: with one cell, or with rows of cells that spill. */
export function wholeCall<const Parameters extends readonly RangeParameter<unknown>[]>(
  parameters: Parameters,
  args: readonly unknown[],
  body: (...values: Values<Parameters>) => Cell | readonly (readonly Cell[])[],
): unknown[][] {
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = parameter.readRange(rangeOf(args[index]));
    if (value instanceof Failure) return answer([[value]]);
    values.push(value);
  }
  // Each value was read by the parameter at its place, so the values have their types.
  const result = body(...(values as Values<Parameters>));
  return answer(isRows(result) ? result : [[result]]);
}

/** Values in the shape of a list. */
export function inShapeOf(
  { rows, columns }: List<unknown>,
  values: readonly Cell[],
): readonly (readonly Cell[])[] {
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}

function isRows(
  result: Cell | readonly (readonly Cell[])[],
): result is readonly (readonly Cell[])[] {
  return Array.isArray(result);
}
