/** Columns of the sheet Actions, counted from 1. */
export const ACTION_COLUMNS = {
  number: 2,
  raised: 3,
  kpi: 4,
  name: 5,
  action: 6,
  owner: 7,
  due: 8,
  status: 9,
  doneOn: 10,
  daysOverdue: 11,
  result: 12,
  effect: 13,
  /** Outside the print area: names of KPIs that are not on Scorecard. */
  otherId: 15,
  otherName: 16,
} as const;

export type ActionColumn = keyof typeof ACTION_COLUMNS;

/** Widths in characters, from the first column on. */
export const ACTION_WIDTHS = [7, 10, 8, 25, 44, 16, 11, 13, 11, 9, 36, 26] as const;
