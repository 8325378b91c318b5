import type { FormulaFinding, FormulaScan } from '../xlsx/formula-findings';
import { guardedFormula } from '../xlsx/formulas/guarded-formula';
import { unguardedArguments } from '../xlsx/formulas/unguarded-arguments';
import type { BscFormula } from '../xlsx/workbook-file';
import { cellAddress } from '../tables/cell-address';

/** A formula with its guards, to take the place of the one that the cell has. */
export interface GuardedCell extends BscFormula {
  readonly by: string;
}

/** The cells of a column whose formula a finding is about, each with its guards. */
export function guardsFor(
  { code, place, data }: FormulaFinding,
  { bscFormulas }: FormulaScan,
): readonly GuardedCell[] {
  const first = bscFormulas.find(
    ({ sheet, row, column }) => cellAddress(sheet, row, column) === place.cell,
  );
  if (code !== 'X1' || !first) return [];
  return bscFormulas
    .filter(
      ({ sheet, column, formula }) =>
        sheet === first.sheet &&
        column === first.column &&
        unguardedArguments(formula).some((argument) => argument.function === data.function),
    )
    .map((cell) => ({ ...cell, by: guardedFormula(cell.formula) }));
}
