import type { CellValue } from '../../tables/table-grid';
import { cellFormulaOf, cellValueOf } from './cell-value';

/** A row of cells. */
export interface RowOfCells {
  readonly cells: CellValue[];
  /** Without "=", by their positions; undefined when there is none. */
  readonly formulas: ReadonlyMap<number, string> | undefined;
}

/** Rows of cells from the values and formulas of a range. */
export function cellsOf(values: unknown[][], formulas: unknown[][]): RowOfCells[] {
  return values.map((row, index) => {
    const found = new Map<number, string>();
    row.forEach((value, position) => {
      const formula = cellFormulaOf(formulas[index]?.[position], value);
      if (formula !== undefined) found.set(position, formula);
    });
    // A formula that comes to an empty text has been calculated, and is blank.
    const cells = row.map((value, position) =>
      value === '' && found.has(position) ? '' : cellValueOf(value),
    );
    return { cells, formulas: found.size > 0 ? found : undefined };
  });
}
