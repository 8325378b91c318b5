/** The lengths a period can have, shortest first. Weeks are ISO weeks; quarter, half-year and year are fiscal. */
export const GRAINS = ['Week', 'Month', 'Quarter', 'Half-year', 'Year'] as const;

export type Grain = (typeof GRAINS)[number];

/** True when periods of grain `a` are shorter than those of grain `b`. */
export function isFiner(a: Grain, b: Grain): boolean {
  return GRAINS.indexOf(a) < GRAINS.indexOf(b);
}
