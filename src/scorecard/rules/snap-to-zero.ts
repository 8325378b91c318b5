const SMALLEST = 1e-12;

/** A value so close to 0 that only binary fractions can have made it counts as 0. */
export function snapToZero(value: number): number {
  return Math.abs(value) <= SMALLEST ? 0 : value;
}
