/** The middle of sorted values, with one of them (by position) left out; undefined when none is left. */
export function medianWithout(sorted: readonly number[], leftOut: number): number | undefined {
  const count = sorted.length - 1;
  if (count < 1) return undefined;
  const at = (index: number): number => sorted[index < leftOut ? index : index + 1] ?? 0;
  const middle = Math.floor(count / 2);
  return count % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}
