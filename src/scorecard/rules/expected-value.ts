/**
 * The value expected at a point of time on a straight line from `from` at `start` to `to` at `end`; before and
 * after, the end values. Times are numbers in one unit (days). Undefined when the end is not after the start.
 *
 * @example expectedValue(0, 30, 15, 0, 1) // 0.5
 */
export function expectedValue(
  start: number,
  end: number,
  asOf: number,
  from: number,
  to: number,
): number | undefined {
  if (end <= start) return undefined;
  const elapsed = Math.min(1, Math.max(0, (asOf - start) / (end - start)));
  return from + (to - from) * elapsed;
}
