/** A reading at a position on the time line. */
export interface TrendReading {
  readonly at: number;
  readonly value: number;
}

/** The least-squares line through the readings, read at `at`; undefined when all readings are at one position. */
export function linearTrend(readings: readonly TrendReading[], at: number): number | undefined {
  const count = readings.length;
  if (count < 2) return undefined;
  const meanAt = readings.reduce((sum, reading) => sum + reading.at, 0) / count;
  const meanValue = readings.reduce((sum, reading) => sum + reading.value, 0) / count;
  let spread = 0;
  let together = 0;
  for (const reading of readings) {
    spread += (reading.at - meanAt) ** 2;
    together += (reading.at - meanAt) * (reading.value - meanValue);
  }
  return spread === 0 ? undefined : meanValue + (together / spread) * (at - meanAt);
}
