import type { Initiative } from '../../../scorecard/model/initiative';

/** Less than nothing is done, or more than all. */
export function isBeyondDone({ done = 0 }: Initiative): boolean {
  return done < 0 || done > 1;
}
