import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { addressOf } from '../address';

interface Cell {
  readonly row: number;
  readonly column: number;
}

function anchorOf({ row, column }: Cell): string {
  return addressOf({ row, column, rows: 1, columns: 1 });
}

/** `=A1` in B1 → `=RC[-1]`. */
export function formulaInR1C1(formula: string, cell: Cell): string {
  return translateFormulaToR1C1(formula, anchorOf(cell));
}

/** `=RC[-1]` in B1 → `=A1`. */
export function formulaInA1(formula: string, cell: Cell): string {
  return translateFormulaToA1(formula, anchorOf(cell));
}
