import { TOLERANCE } from './tolerance';
import { variancePercent } from './variance';

export type Favourable = 'F' | 'A' | 'On plan';

/** Below these a variance is on plan: an amount in the KPI's unit, and a ratio of |target|. */
export interface Materiality {
  readonly amount: number;
  readonly percent: number;
}

/**
 * Favourable, adverse or on plan. A variance is material only when it exceeds both limits, so that neither a large
 * share of a tiny target nor a small share of a huge one shouts; with a target of 0 only the amount counts.
 */
export function favourableOf(
  variance: number,
  target: number | undefined,
  materiality: Materiality,
): Favourable {
  const slack = TOLERANCE * Math.max(Math.abs(target ?? 0), materiality.amount);
  const percent = variancePercent(variance, target);
  const smallAmount = Math.abs(variance) <= materiality.amount + slack;
  const smallShare = percent !== undefined && Math.abs(percent) <= materiality.percent + TOLERANCE;
  if (smallAmount || smallShare) return 'On plan';
  return variance > 0 ? 'F' : 'A';
}
