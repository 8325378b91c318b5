/**
 * How often one of the heaviest properties is tried: in full by `npm test` and by Jest alone, a quarter as often by
 * `npm run check`, which is about a change at hand (scripts/check.mjs).
 */
export function runs(full: number): number {
  return process.env.BSC_QUICK === undefined ? full : Math.ceil(full / 4);
}
