/** Rounding of binary fractions around 0 is 0. */
export function snapped(actual: string): string {
  return `IF(ABS(${actual})<=1E-12,0,${actual})`;
}
