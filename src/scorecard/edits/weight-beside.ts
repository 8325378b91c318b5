/**
 * A weight for a new row that counts like those beside it: their mean, when one is typed; else the given one. Beside
 * weights of 40 a blank one, which is 1, would count for next to nothing.
 */
export function weightBeside(
  siblings: readonly { readonly weight?: number }[],
  otherwise: number | undefined,
): number | undefined {
  const typed = siblings.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  if (typed.length === 0) return siblings.length === 0 ? otherwise : undefined;
  const mean = typed.reduce((sum, weight) => sum + weight, 0) / typed.length;
  return Number(mean.toPrecision(3));
}
