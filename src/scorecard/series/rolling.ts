import type { Aggregation } from '../model/aggregation';
import { aggregate, type Series } from './aggregate';

/** The aggregate of the last `window` readings at each position; shorter at the start. Source: Camms' rolling table. */
export function rolling(
  values: Series,
  window: number,
  how: Aggregation,
  denominators?: Series,
): (number | undefined)[] {
  return values.map((_, index) => {
    const from = Math.max(0, index - window + 1);
    return aggregate(values.slice(from, index + 1), how, denominators?.slice(from, index + 1));
  });
}
