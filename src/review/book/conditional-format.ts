import type { Block } from './place';

/** A look that follows the content of cells. The first format that applies to a cell wins. */
export interface ConditionalFormat {
  /** One rule for all of them; the first is the one nearest to A1. */
  readonly blocks: readonly Block[];
  readonly rule: FormulaRule | BarRule;
}

export interface FormulaRule {
  readonly kind: 'formula';
  /** True or false, written for the top left cell of the first block. */
  readonly formula: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly format?: string;
}

/** A bar in the cell, from `from` (empty) to `to` (full), in one flat colour. */
export interface BarRule {
  readonly kind: 'bar';
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  /** The bar alone, because the number stands beside it. */
  readonly hidesNumber?: boolean;
}
