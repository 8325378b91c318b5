import type { Scorecard } from '../model/scorecard';
import type { CalendarDate } from '../periods/calendar-date';
import type { Period } from '../periods/period';
import { evaluationContext, type EvaluationContext } from '../evaluation/evaluation-context';
import type { Finding } from './finding';
import { healthContext, type HealthContext } from './health-context';
import type { HealthReport, IgnoredWithReason, RuleReport } from './health-report';
import type { HealthRule } from './health-rule';
import { HEALTH_RULES } from './health-rules';
import { ignoredBy } from './ignored-by';
import { RULE_SEVERITIES } from './rule-codes';

/**
 * Checks a scorecard by every rule that looks at the model. The same input gives the same answer.
 *
 * @param period the period under review
 * @param asOf today: what is overdue, and which periods are over
 * @param context pass the one of `evaluationContext` when the scorecard is evaluated too
 */
export function checkHealth(
  scorecard: Scorecard,
  period: Period,
  asOf: CalendarDate,
  context: EvaluationContext = evaluationContext(scorecard),
): HealthReport {
  const health = healthContext(context, period, asOf);
  const entryFor = ignoredBy(scorecard.ignored);
  const ignored: IgnoredWithReason[] = [];
  const isOpen = (finding: Finding): boolean => {
    const by = entryFor({ code: finding.code, names: [finding.object.id] });
    if (by) ignored.push({ finding, by });
    return !by;
  };
  const rules = HEALTH_RULES.map((rule) => reportOf(rule, health, isOpen));
  const findings = rules.flatMap((rule) => rule.findings);
  const counts = { Error: 0, Warning: 0, Tip: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const passed = rules.filter((rule) => rule.passed).length;
  return { period, asOf, rules, passed, counts, findings, ignored };
}

function reportOf(
  { code, check }: HealthRule,
  context: HealthContext,
  isOpen: (finding: Finding) => boolean,
): RuleReport {
  const outcome = check(context);
  const findings = outcome.findings.filter(isOpen);
  const severity = RULE_SEVERITIES[code];
  return { ...outcome, code, severity, passed: findings.length === 0, findings };
}
