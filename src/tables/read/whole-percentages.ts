import { Fault } from '../fault';
import { wholePercentage } from '../cells/whole-percentage';
import { medianWithout } from './median';
import type { Doubt, Figure } from './unusual-size';

/** 150 %: figures of a KPI in % up to here are fractions as they should be. */
const LARGEST_FRACTION = 1.5;
/** 500 %: when most figures are large, only such a size tells whole percentages from true ones. */
const SMALLEST_WHOLE = 5;
/** How far above its fractions a whole percentage lies at least: 0.93 and 95 are a factor of 102 apart. */
const FACTOR = 20;

/**
 * Health rule D3 for the figures (actual, target, forecast) of one KPI in %. One above 1.5, while most others are not,
 * is doubtful when it is at least 20 times their median. When most are above 1.5 and their median is 5 or more, all
 * were typed as whole numbers: one doubt for the KPI, at its first such figure.
 */
export function wholePercentages(figures: readonly Figure[]): Doubt[] {
  const large = figures.filter(({ value }) => Math.abs(value) > LARGEST_FRACTION);
  const [first] = large;
  if (!first) return [];
  if (large.length * 2 > figures.length) {
    if (medianSize(large) < SMALLEST_WHOLE) return [];
    const { value } = first;
    const data = { value, ratio: value / 100, count: large.length };
    return [{ ...first, fault: Fault.of('percentages-as-whole-numbers', data) }];
  }
  const usual = medianSize(figures.filter(({ value }) => Math.abs(value) <= LARGEST_FRACTION));
  return large
    .filter(({ value }) => Math.abs(value) >= FACTOR * usual)
    .map(({ row, field, value }) => ({ row, field, fault: wholePercentage(value) }));
}

function medianSize(figures: readonly Figure[]): number {
  const sizes = figures.map(({ value }) => Math.abs(value)).sort((a, b) => a - b);
  return medianWithout([...sizes, Infinity], sizes.length) ?? 0;
}
