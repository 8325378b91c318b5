/** A table with more rows than this is a ledger, which is read by filters and formulas rather than by eye. */
export const LEDGER_ROWS = 3_000;
