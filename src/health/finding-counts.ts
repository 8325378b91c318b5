import type { Severity } from '../scorecard/health/rule-codes';
import { joinedFindings, type HealthParts } from './joined-findings';

/** How many findings of each severity are open. */
export function findingCounts(parts: HealthParts): Readonly<Record<Severity, number>> {
  const counts = { Error: 0, Warning: 0, Tip: 0 };
  for (const { severity } of joinedFindings(parts).open) counts[severity] += 1;
  return counts;
}
