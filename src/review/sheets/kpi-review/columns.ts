/** Columns of the sheet KPI review, counted from 1. */
export const KPI_REVIEW_COLUMNS = {
  id: 2,
  name: 3,
  perspective: 4,
  type: 5,
  readings: 6,
  onTrack: 7,
  offTrack: 8,
  smart: 9,
  reviewed: 10,
  evidence: 11,
  suggested: 12,
  decision: 13,
  changes: 14,
} as const;

export const KPI_REVIEW_WIDTHS = [7, 34, 18, 9, 9, 10, 10, 8, 9, 50, 10, 11, 32];

export const ROWS = { heads: 5, first: 6 } as const;
