import type { Trend } from '../scorecard/rules/trend';
import { roundTo } from './rounded-digits';

/** Which way a score went, as its change of one decimal of a point is printed: what prints as 0.0 is the same. */
export function scoreTrend(change: number): Trend {
  const shown = roundTo(change, 1, 2);
  if (shown === 0) return 'Same';
  return shown > 0 ? 'Better' : 'Worse';
}
