/** Sums, ratios and squares of numbers between 1e-100 and 1e100 stay far from the limits of a double. */
const LARGEST = 1e100;
const SMALLEST = 1e-100;

/** True for a number that one can calculate with: not so large, nor so close to zero, that results overflow. */
export function isWithinBounds(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST && size <= LARGEST);
}
