import { healthLines, type FindingLine, type RuleLine } from '../health/health-lines';
import type { AnyRule, HealthParts } from '../health/joined-findings';
import type { Severity } from '../scorecard/health/rule-codes';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Language } from '../strings/dictionary';
import { textsIn } from '../strings/texts';
import { problemLine, type ProblemLine } from './problem-line';
import { problemLines } from './problem-lines';

/** What `bsc check --json` prints; missing = null. */
export interface CheckReport {
  readonly period: string;
  readonly asOf: string;
  readonly rules: readonly RuleLine[];
  readonly passed: number;
  readonly findings: readonly (ProblemLine & FindingFacts)[];
  readonly ignored: readonly IgnoredFact[];
  /** Rows and cells of the tables that cannot be used as they are; among the findings they are D1 to D3, faulty links S1. */
  readonly problems: readonly ProblemLine[];
}

interface FindingFacts {
  readonly severity: Severity;
  readonly id: string | null;
  readonly cell: string | null;
  readonly fix: string | null;
}

interface IgnoredFact {
  readonly code: AnyRule;
  readonly id: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly reason: string;
}

/** The health of a workbook as plain data. */
export function checkReport(parts: HealthParts, language: Language): CheckReport {
  const { rules, findings, ignored } = healthLines(parts, language);
  return {
    period: formatPeriod(parts.report.period),
    asOf: parts.report.asOf,
    rules,
    passed: rules.filter(({ passed }) => passed).length,
    findings: findings.map(flat),
    ignored: ignored.map(({ code, id, place, message, reason }) => ({
      code,
      id,
      cell: place.cell ?? null,
      message,
      reason,
    })),
    problems: problemLines(parts.problems, textsIn(language)),
  };
}

function flat({
  code,
  severity,
  place,
  id,
  message,
  fix,
}: FindingLine): ProblemLine & FindingFacts {
  return { ...problemLine(code, place, message), severity, id, cell: place.cell ?? null, fix };
}
