/** Columns of the sheet Off-track, counted from 1. From `happened` on people write. */
export const OFF_TRACK_COLUMNS = {
  id: 2,
  name: 3,
  actual: 4,
  target: 5,
  variance: 6,
  variancePercent: 7,
  lost: 8,
  periods: 9,
  happened: 10,
  rootCause: 11,
  action: 12,
  owner: 13,
  due: 14,
  wonBack: 15,
} as const;

export type OffTrackColumn = keyof typeof OFF_TRACK_COLUMNS;

/** Widths in characters, from the first column on. */
export const OFF_TRACK_WIDTHS = [7, 26, 10, 10.5, 10, 8.5, 8.5, 9, 32, 12, 30, 15, 10, 9] as const;
