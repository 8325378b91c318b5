/** Columns of a card, counted from 1: facts, the label of each table row, one column per period, the comment. */
export const CARD_COLUMNS = {
  fact: 2,
  figure: 3,
  label: 4,
  firstPeriod: 5,
  lastPeriod: 17,
  comment: 19,
} as const;

/** Widths in characters; periods are at least this wide. */
export const CARD_WIDTHS = { fact: 18, figure: 17, label: 12, period: 8, gap: 1.5, comment: 40 };

/** Rows of a card, counted from its title at 0; eleven rows of facts stand beside chart and table. */
export const CARD_LINES = { title: 0, firstFact: 1, lastFact: 11, space: 12 } as const;

/** In points. The upper rows are higher, because the chart stands on them. */
export const CARD_HEIGHTS = { title: 19, high: 18.5, low: 14.5, space: 8 } as const;

/** How many of the rows of facts are high ones. */
export const HIGH_ROWS = 7;
