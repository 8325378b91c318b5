import { evidenceSentence, findingSentence } from '../look/finding-sentence';
import type { HealthReport } from '../scorecard/health/health-report';
import type { Severity } from '../scorecard/health/rule-codes';
import type { IgnoredFinding } from '../scorecard/model/ignored-finding';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import type { Place } from '../tables/problem';
import { TABLE_RULES } from '../tables/problem-code';
import { FORMULA_RULES, type FormulaFinding } from '../xlsx/formula-findings';
import {
  joinedFindings,
  type AnyRule,
  type FindingSource,
  type HealthParts,
  type JoinedFinding,
} from './joined-findings';
import { problemSentence } from './problem-sentence';

/** A finding of any rule, with its words and its place. */
export interface FindingLine {
  readonly code: AnyRule;
  readonly severity: Severity;
  readonly place: Place;
  /** The key of the object that is meant; null for the scorecard as a whole. */
  readonly id: string | null;
  readonly message: string;
  readonly fix: string | null;
  readonly source: FindingSource;
}

/** A finding that somebody left as it is, and why. */
export interface IgnoredLine extends FindingLine {
  readonly reason: string;
  readonly by: IgnoredFinding;
}

/** A rule with its answer and, for the classic mistakes, what they were judged by. */
export interface RuleLine {
  readonly code: AnyRule;
  readonly title: string;
  readonly passed: boolean;
  readonly evidence: string | null;
}

export interface HealthLines {
  /** Errors of the tables first, as what the model finds may follow from them; then model, tables, formulas. */
  readonly findings: readonly FindingLine[];
  readonly ignored: readonly IgnoredLine[];
  /** All rules with their answers, the four classic mistakes first. A rule passes when nothing is left open. */
  readonly rules: readonly RuleLine[];
}

const CELL_RULES: readonly AnyRule[] = [...TABLE_RULES, ...FORMULA_RULES];

/** The whole health check of a workbook in the words of a language. */
export function healthLines(parts: HealthParts, language: Language): HealthLines {
  const { open, ignored } = joinedFindings(parts);
  const findings = open.map((finding) => lineOf(finding, language));
  return {
    findings,
    ignored: ignored.map(({ finding, by }) => ({
      ...lineOf(finding, language),
      reason: by.reason ?? '',
      by,
    })),
    rules: ruleLines(parts.report, findings, language),
  };
}

function ruleLines(
  report: HealthReport,
  findings: readonly FindingLine[],
  language: Language,
): RuleLine[] {
  const failed = new Set(findings.map(({ code }) => code));
  const { titles } = textsIn(language).findings;
  const lineOf = (code: AnyRule, evidence: string | null): RuleLine => ({
    code,
    title: titles[code],
    passed: !failed.has(code),
    evidence,
  });
  return [
    ...report.rules.map(({ code, evidence }) =>
      lineOf(code, evidence ? evidenceSentence(evidence, language) : null),
    ),
    ...CELL_RULES.map((code) => lineOf(code, null)),
  ];
}

function lineOf(finding: JoinedFinding, language: Language): FindingLine {
  const { source } = finding;
  const id = source.kind === 'model' && source.finding.object.id;
  return {
    ...finding,
    id: id === false || id === '' ? null : id,
    message: messageOf(source, language),
    fix: fixOf(finding, textsIn(language)),
  };
}

function messageOf(source: FindingSource, language: Language): string {
  switch (source.kind) {
    case 'model':
      return findingSentence(source.finding, language);
    case 'table':
      return problemSentence(source.problem, textsIn(language));
    case 'formula':
      return formulaSentence(source.finding, textsIn(language));
  }
}

function formulaSentence({ code, place, data }: FormulaFinding, texts: Dictionary): string {
  return fill(texts.formulas[code], { ...place, ...data });
}

function fixOf({ code, place, source }: JoinedFinding, texts: Dictionary): string | null {
  const { fixes } = texts.findings;
  switch (source.kind) {
    case 'model': {
      const { fix } = source.finding;
      return fix === undefined ? null : fixes[fix];
    }
    case 'table':
      return place.cell === undefined ? null : fixes.showCell;
    case 'formula':
      return code === 'X1' ? fixes.insertGuard : null;
  }
}
