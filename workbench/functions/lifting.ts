import type { FormulaScalar, FormulaValue } from '../engine';
import type { FunctionMetadata } from './metadata';

type Args = readonly (FormulaValue | undefined)[];

function elementAt(value: FormulaScalar[][], row: number, column: number): FormulaScalar {
  const inRow = value[value.length === 1 ? 0 : row];
  const inColumn = (inRow?.length ?? 0) === 1 ? 0 : column;
  const element = inRow?.[inColumn];
  return element === undefined ? { error: '#N/A' } : element;
}

/**
 * A range for a parameter that takes one value: the function is called once for each element and the results spill, as
 * Excel does with functions of its own. A range of one cell is its value.
 */
export function eachElement(
  { parameters }: FunctionMetadata,
  values: Args,
  call: (values: Args) => FormulaValue,
): FormulaValue {
  const isLifted = (index: number) =>
    parameters[Math.min(index, parameters.length - 1)]?.dimensionality !== 'matrix';
  const lifted = values.filter(
    (value, index): value is FormulaScalar[][] => isLifted(index) && Array.isArray(value),
  );
  const rows = Math.max(1, ...lifted.map((value) => value.length));
  const columns = Math.max(1, ...lifted.map((value) => value[0]?.length ?? 1));
  const at = (row: number, column: number) =>
    call(
      values.map((value, index) =>
        isLifted(index) && Array.isArray(value) ? elementAt(value, row, column) : value,
      ),
    );
  if (rows === 1 && columns === 1) return at(0, 0);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cornerOf(at(row, column))),
  );
}

/** An array inside an array shows its first element. */
function cornerOf(value: FormulaValue): FormulaScalar {
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}
