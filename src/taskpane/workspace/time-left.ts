import type { Progress } from './work';

/** Fewer steps than these say nothing about the rest. */
const LEAST_STEPS = 3;

/** How long the rest of a work takes if it goes on as it did, in milliseconds; undefined while that cannot be told. */
export function timeLeft({ done, total }: Progress, passed: number): number | undefined {
  return done < LEAST_STEPS || done >= total ? undefined : (passed / done) * (total - done);
}
