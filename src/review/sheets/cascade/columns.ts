/** Columns of the sheet Cascade; the last two help its formulas and are not printed. */
export const CASCADE_COLUMNS = {
  name: 2,
  level: 3,
  owner: 4,
  actual: 5,
  target: 6,
  variance: 7,
  variancePercent: 8,
  status: 9,
  check: 10,
  difference: 11,
  id: 13,
  partOf: 14,
} as const;

export const CASCADE_WIDTHS = [50, 20, 20, 12, 14, 11, 10, 16, 36, 12, 3, 10, 10];

export const ROWS = { heads: 5, first: 6 } as const;
