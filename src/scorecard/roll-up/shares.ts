/** Weights as shares of their sum; all 0 when the sum is 0, since weight 0 never counts. */
export function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}
