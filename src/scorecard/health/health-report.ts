import type { IgnoredFinding } from '../model/ignored-finding';
import type { CalendarDate } from '../periods/calendar-date';
import type { Period } from '../periods/period';
import type { Evidence } from './evidence';
import type { Finding } from './finding';
import type { RuleCode, Severity } from './rule-codes';

/** One rule with its answer. It passes when nothing but ignored findings is left. */
export interface RuleReport {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly passed: boolean;
  /** How many objects the rule looked at: KPIs, objectives, links, … */
  readonly checked: number;
  readonly findings: readonly Finding[];
  /** With the four classic mistakes: what they were judged by. */
  readonly evidence?: Evidence;
}

/** The health of a scorecard as seen from one period and one day. */
export interface HealthReport {
  readonly period: Period;
  readonly asOf: CalendarDate;
  /** Every rule, the four classic mistakes first. */
  readonly rules: readonly RuleReport[];
  /** How many of the rules pass: "31 of 31 pass". */
  readonly passed: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Every finding that is not ignored, in the order of the rules. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredWithReason[];
}

/** A finding that somebody left as it is, and why. */
export interface IgnoredWithReason {
  readonly finding: Finding;
  readonly by: IgnoredFinding;
}
