/** Cells side by side on one sheet that are frozen together: the result of one formula that spills, or a run of a column. */
export interface FrozenBlock {
  readonly address: string;
  readonly cells: number;
  /** Its formulas without "=", from its first cell down. */
  readonly formulas: readonly string[];
}

/** A formula that shows an error, or has no result yet; it is never frozen. */
export interface ErrorCell {
  readonly address: string;
  readonly value: string;
}

/** A sheet with formulas that stop working where the add-in is missing. */
export interface FunctionSheet {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** Cells with BSC functions, and what spills from them. */
  readonly own: readonly FrozenBlock[];
  /** Formulas that take their values from BSC functions on other sheets: a copy that is handed on needs their values. */
  readonly leaning: readonly FrozenBlock[];
  readonly errors: readonly ErrorCell[];
}

/** How many cells the blocks have. */
export function cellsIn(blocks: readonly FrozenBlock[]): number {
  return blocks.reduce((sum, { cells }) => sum + cells, 0);
}
