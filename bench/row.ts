/** One line of the table: what was measured, and what we aim at. */
export interface Row {
  readonly what: string;
  /** 1 kB is 1,000 bytes, 1 MB 1,000,000. */
  readonly unit: 'ms' | 'MB' | 'kB' | 'times';
  readonly value: number;
  readonly aim?: number;
}

/** The middle of several measurements, which a busy machine disturbs least. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Wall-clock milliseconds of one call. */
export function timeOf(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}
