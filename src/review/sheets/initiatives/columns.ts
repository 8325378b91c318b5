/** Columns of the sheet Initiatives, counted from 1. */
export const INITIATIVE_COLUMNS = {
  id: 2,
  name: 3,
  objective: 4,
  owner: 5,
  start: 6,
  due: 7,
  state: 8,
  done: 9,
  elapsed: 10,
  gap: 11,
  status: 12,
  budget: 13,
  spent: 14,
  spentShare: 15,
  forecast: 16,
  variance: 17,
} as const;

export type InitiativeColumn = keyof typeof INITIATIVE_COLUMNS;

/** In characters, in the order of the columns. */
export const INITIATIVE_WIDTHS = [
  6, 36, 31, 16, 10.5, 10.5, 11.5, 14, 14, 9, 14, 10.5, 10.5, 9, 10.5, 10.5,
] as const;
