import type { Aggregation } from '../model/aggregation';

export type Series = readonly (number | undefined)[];

/**
 * One figure from several readings in time order, gaps skipped; undefined when nothing is left. For `ratio` the
 * values are numerators: Σ numerators / Σ denominators over the positions that have both. `entered` takes the last.
 */
export function aggregate(
  values: Series,
  how: Aggregation,
  denominators?: Series,
): number | undefined {
  if (how === 'ratio') return ratioOf(values, denominators ?? []);
  const known = values.filter((value): value is number => value !== undefined);
  if (known.length === 0) return undefined;
  switch (how) {
    case 'sum':
      return sumOf(known);
    case 'average':
      return sumOf(known) / known.length;
    case 'min':
      return known.reduce((least, value) => Math.min(least, value));
    case 'max':
      return known.reduce((most, value) => Math.max(most, value));
    case 'last':
    case 'entered':
      return known[known.length - 1];
  }
}

/** Σ numerators / Σ denominators over the positions that have both; undefined when the denominators add up to 0. */
export function ratioOf(numerators: Series, denominators: Series): number | undefined {
  let above = 0;
  let below = 0;
  numerators.forEach((numerator, index) => {
    const denominator = denominators[index];
    if (numerator === undefined || denominator === undefined) return;
    above += numerator;
    below += denominator;
  });
  return below === 0 ? undefined : above / below;
}

/** Kahan summation, so that 0.1 added ten times is 1. */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}
