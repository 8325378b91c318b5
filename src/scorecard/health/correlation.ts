/**
 * Pearson's correlation of two series of equal length, −1..1. Undefined when one of them never moves, or with fewer
 * than two values.
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const dx = fromMean(xs);
  const dy = fromMean(ys);
  const spread = Math.sqrt(dot(dx, dx) * dot(dy, dy));
  if (!(spread > 0) || !Number.isFinite(spread)) return undefined;
  return dot(dx, dy) / spread;
}

/** Distances from the mean; of a series that never moves exactly 0, whatever the rounding of its mean. */
function fromMean(values: readonly number[]): number[] {
  if (values.every((value) => value === values[0])) return values.map(() => 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
