import { decimalNumber, decimalSteps } from './decimal-steps';

/**
 * Divides a total by weights into parts that add up to it exactly: each is a whole number of steps of 10^-`decimals`
 * (finer where the total itself is), and the steps left over go to the largest remainders, the first ones among equals.
 * Without any weight the parts are equal.
 *
 * @example allocate(100, [1, 1, 1], 0) // [34, 33, 33]
 */
export function allocate(total: number, weights: readonly number[], decimals: number): number[] {
  const { steps, places } = decimalSteps(total, decimals);
  return stepsByWeight(steps, weights).map((part) => decimalNumber(part, places));
}

/**
 * The same for several totals in time order, such as monthly targets: each is divided exactly, and what rounding gave or
 * took is carried on, so that no part of the running sum is a step or more away from its exact share.
 *
 * @example allocateInTurn([100, 100, 100], [1, 1, 1], 0) // [[34, 33, 33], [33, 34, 33], [33, 33, 34]]
 */
export function allocateInTurn(
  totals: readonly number[],
  weights: readonly number[],
  decimals: number,
): number[][] {
  const places = Math.max(decimals, ...totals.map((total) => decimalSteps(total, 0).places));
  let carried = weights.map(() => 0);
  return totals.map((total) => {
    const { steps, places: own } = decimalSteps(total, places);
    const exact = shareOut(steps, weights).map((part, index) => part + (carried[index] ?? 0));
    const parts = roundedTo(steps, exact);
    // Only a total of 15 digits is counted in other steps than the rest; rounding it gives nothing on.
    carried = exact.map((part, index) => (own === places ? part - (parts[index] ?? 0) : 0));
    return parts.map((part) => decimalNumber(part, own));
  });
}

function stepsByWeight(steps: number, weights: readonly number[]): number[] {
  return roundedTo(steps, shareOut(steps, weights));
}

function shareOut(steps: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (sum > 0 ? steps * (weight / sum) : steps / weights.length));
}

/** Whole numbers near the exact ones that add up to `steps`. */
function roundedTo(steps: number, exact: readonly number[]): number[] {
  const parts = exact.map((part) => Math.floor(part));
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .map(({ index }) => index);
  let left = steps - parts.reduce((all, part) => all + part, 0);
  for (let turn = 0; Math.abs(left) >= 1 && parts.length > 0; turn += 1) {
    const index = byRemainder[turn % byRemainder.length] ?? 0;
    const step = Math.sign(left);
    parts[index] = (parts[index] ?? 0) + step;
    left -= step;
  }
  return parts;
}
