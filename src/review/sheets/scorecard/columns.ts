/** Columns of the sheet Scorecard, counted from 1. Its rows are those of the outline. */
export const SCORECARD_COLUMNS = {
  id: 2,
  name: 3,
  unit: 4,
  actual: 5,
  target: 6,
  variance: 7,
  variancePercent: 8,
  achieved: 9,
  status: 10,
  trend: 11,
  history: 12,
  ytdActual: 13,
  ytdTarget: 14,
  ytdStatus: 15,
  yearForecast: 16,
  yearTarget: 17,
  yearStatus: 18,
  owner: 19,
} as const;

export type ScorecardColumn = keyof typeof SCORECARD_COLUMNS;
