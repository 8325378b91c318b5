import { createHash } from 'node:crypto';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Period } from '../scorecard/periods/period';

/** The property of a review's file that says of what it was made. */
export const SOURCE_PROPERTY = 'BSC_Source';

/**
 * What a review is made of, as a short text: the same scorecard, period, unit and version give the same one, and any
 * change of a cell that counts another one.
 */
export function reviewSources(
  scorecard: Scorecard,
  period: Period,
  version: string,
): (unit: Unit | undefined) => string {
  const shared = hash([version, formatPeriod(period), scorecard]);
  return (unit) => hash([shared, unit?.id ?? null]);
}

function hash(content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
