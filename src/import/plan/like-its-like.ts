import type { Measure, ProposedReading } from '../proposal/proposal';

/**
 * Cells that are still blank will be filled as the others of their KPI and measure were: a % as a whole number, a number as a
 * text. Their links read them so.
 */
export function likeItsLike<Reading extends ProposedReading>(
  readings: readonly Reading[],
): readonly Reading[] {
  const filled = new Map<Measure, Reading>();
  for (const reading of readings) {
    if (reading.value !== null && !filled.has(reading.measure))
      filled.set(reading.measure, reading);
  }
  return readings.map((reading) => {
    const like = filled.get(reading.measure) ?? filled.get('actual') ?? filled.get('target');
    if (reading.value !== null || !like) return reading;
    const { factor, isText } = like;
    return {
      ...reading,
      ...(factor === undefined ? {} : { factor }),
      ...(isText === undefined ? {} : { isText }),
    };
  });
}
