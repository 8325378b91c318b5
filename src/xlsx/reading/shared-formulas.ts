import { mayCallBscFunction } from '../formulas/bsc-function';
import { shiftFormula } from '../formulas/shift-formula';
import { UnreadableFile } from './unreadable-file';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Formulas a sheet stores once for many cells. Writing them out can make a small file large, so the written-out
 * characters are counted over the whole workbook.
 */
export class FormulaBudget {
  private used = 0;

  constructor(private readonly limit: number) {}

  spend(formula: string): void {
    this.used += formula.length;
    if (this.used > this.limit) {
      throw new UnreadableFile('too-many-formulas', { limit: Math.round(this.limit / 1_000_000) });
    }
  }
}

/** The shared formulas of one sheet, by their number in the file. */
export class SharedFormulas {
  private readonly byNumber = new Map<string, SharedFormula>();

  constructor(private readonly budget: FormulaBudget) {}

  /** Remembers a formula at the cell where it is written out. */
  define(number: string, row: number, column: number, formula: string): void {
    if (!this.byNumber.has(number)) this.byNumber.set(number, { row, column, formula });
  }

  /**
   * The formula as it reads in another cell; undefined when the file never wrote it out. Only formulas of tables
   * and of custom functions are looked at later: any other stays as it was written.
   */
  at(number: string, row: number, column: number, isNearTable: boolean): string | undefined {
    const shared = this.byNumber.get(number);
    if (shared === undefined) return undefined;
    if (!isNearTable && !mayCallBscFunction(shared.formula)) return shared.formula;
    this.budget.spend(shared.formula);
    return shiftFormula(shared.formula, row - shared.row, column - shared.column);
  }
}
