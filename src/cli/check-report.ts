import type { Severity } from '../scorecard/health/rule-codes';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Dictionary } from '../strings/dictionary';
import {
  findingLines,
  findingSentence,
  ruleLines,
  type AnyRule,
  type FindingLine,
  type HealthParts,
  type RuleLine,
} from './health-lines';
import { problemLine, type ProblemLine } from './problem-line';
import { problemLines } from './problem-lines';

/** What `bsc check --json` prints; missing = null. */
export interface CheckReport {
  readonly period: string;
  readonly asOf: string;
  readonly rules: readonly RuleLine[];
  readonly passed: number;
  readonly findings: readonly (ProblemLine & FindingFacts)[];
  readonly ignored: readonly IgnoredLine[];
  /** Rows and cells of the tables that cannot be used as they are; among the findings they are D1 to D3. */
  readonly problems: readonly ProblemLine[];
}

interface FindingFacts {
  readonly severity: Severity;
  readonly id: string | null;
  readonly cell: string | null;
  readonly fix: string | null;
}

interface IgnoredLine {
  readonly code: AnyRule;
  readonly id: string;
  readonly message: string;
  readonly reason: string | null;
}

/** The health of a workbook as plain data. */
export function checkReport(parts: HealthParts, texts: Dictionary): CheckReport {
  const rules = ruleLines(parts, texts);
  return {
    period: formatPeriod(parts.report.period),
    asOf: parts.report.asOf,
    rules,
    passed: rules.filter(({ passed }) => passed).length,
    findings: findingLines(parts, texts).map(flat),
    ignored: parts.report.ignored.map(({ finding, by }): IgnoredLine => ({
      code: finding.code,
      id: finding.object.id,
      message: findingSentence(finding, texts),
      reason: by.reason ?? null,
    })),
    problems: problemLines(parts.problems, texts),
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
