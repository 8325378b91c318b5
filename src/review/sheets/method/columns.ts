/** Columns of the sheet Method, counted from 1. What stands right of `meaning` is not printed. */
export const METHOD_COLUMNS = {
  label: 2,
  first: 3,
  second: 4,
  third: 5,
  text: 6,
  sign: 8,
  meaning: 9,
  owners: 11,
  key: 13,
  keyText: 14,
  /** What the cells to fill in held when the review was built. */
  asBuilt: 16,
} as const;

/** In characters, from `label` on. */
export const METHOD_WIDTHS = [30, 13, 13, 13, 48, 3, 17, 42, 3, 26, 3, 13, 22];

/** Of the text that runs over several columns to the right edge of the page. */
export const RULE_WIDTH = 149;
export const TEXT_WIDTH = 110;

/** Away from the figure on the left. */
export const INDENTED = { align: 'left', indent: 1 } as const;
