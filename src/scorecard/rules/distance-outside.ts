/** How far a value lies outside a range, in its own unit; 0 inside, limits included. */
export function distanceOutside(value: number, low: number, high: number): number {
  return Math.max(low - value, value - high, 0);
}
