/** Excel stores no more digits than these. */
const MOST = 15;

/** The fewest decimals, from `base` up, with which the rounded figures still tell what the exact ones do. */
export function decimalsTelling(base: number, tells: (decimals: number) => boolean): number {
  for (let decimals = base; decimals < MOST; decimals += 1) {
    if (tells(decimals)) return decimals;
  }
  return Math.max(base, MOST);
}
