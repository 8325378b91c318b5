/**
 * Milliseconds that steps take at first use on a plain office computer, as measured, rounded up: they decide only
 * whether a step is told before it starts.
 */
export const EXPECTED = {
  /** For each byte of the file. */
  readingByte: 0.002,
  /** For each row of Data. */
  evaluatingReading: 0.012,
  checkingReading: 0.015,
  /** For each KPI, with its card and its rows. */
  composingKpi: 1.5,
  writingKpi: 4,
  /** The library that writes a review, before its first cell. */
  writingReview: 600,
  /** For the sample, the library that writes it included. */
  writingSample: 1500,
} as const;
