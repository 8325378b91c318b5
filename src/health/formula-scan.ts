import type { TableGrid } from '../tables/table-grid';
import type { FormulaScan } from '../xlsx/formula-findings';
import { mayCallBscFunction } from '../xlsx/formulas/bsc-function';
import { formulaCellKey, type BscFormula } from '../xlsx/workbook-file';

/** The formulas of an open workbook as the rules about formulas look at them. */
export function formulaScan(
  cells: readonly BscFormula[],
  tables: readonly TableGrid[],
): FormulaScan {
  const keys = new Map<string, Set<number>>();
  for (const { sheet, row, column } of cells) {
    const known = keys.get(sheet) ?? new Set();
    keys.set(sheet, known.add(formulaCellKey(row, column)));
  }
  return {
    tables,
    bscFormulas: cells.filter(({ formula }) => mayCallBscFunction(formula)),
    sheets: [...keys].map(([name, formulaCells]) => ({ name, formulaCells })),
  };
}
