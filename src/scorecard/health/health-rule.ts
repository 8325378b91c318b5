import type { Evidence } from './evidence';
import type { Finding } from './finding';
import type { HealthContext } from './health-context';
import type { RuleCode } from './rule-codes';

/** What one rule says about a scorecard. */
export interface RuleOutcome {
  /** How many objects the rule looked at. */
  readonly checked: number;
  readonly findings: readonly Finding[];
  readonly evidence?: Evidence;
}

/** One rule of the health check. */
export interface HealthRule {
  readonly code: RuleCode;
  readonly check: (context: HealthContext) => RuleOutcome;
}
