/**
 * Where a value lies on the straight line from worst (0) to best (1); works for any sign and direction.
 * Undefined when worst equals best. `clamp` keeps the result in 0..1.
 *
 * @example linearScale(600, 300, 900, true) // 0.5
 */
export function linearScale(
  value: number,
  worst: number,
  best: number,
  clamp: boolean,
): number | undefined {
  if (worst === best) return undefined;
  const share = (value - worst) / (best - worst);
  return clamp ? Math.min(1, Math.max(0, share)) : share;
}
