import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { cellAddress } from '../../content/cell-range';

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A stored formula of one cell as it reads in another one: relative references move along. */
export function movedFormula(stored: string, from: CellPlace, to: CellPlace): string {
  const relative = translateFormulaToR1C1(`=${stored}`, cellAddress(from.row, from.column));
  return translateFormulaToA1(relative, cellAddress(to.row, to.column)).slice(1);
}
