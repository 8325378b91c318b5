import type { Evidence } from '../scorecard/health/evidence';
import type { Finding } from '../scorecard/health/finding';
import type { HealthReport } from '../scorecard/health/health-report';
import type { RuleCode, Severity } from '../scorecard/health/rule-codes';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';
import type { Layout } from '../tables/layout';
import { placeOf } from '../tables/place-of';
import type { Place } from '../tables/problem';
import { healthRuleOf, type TableRule } from '../tables/problem-code';
import type { TableProblem } from '../tables/read/problem-at';
import type { FormulaFinding } from '../xlsx/formula-findings';

/** Every rule of the health check, wherever it looks: model, tables, formulas. */
export type AnyRule = RuleCode | TableRule | FormulaFinding['code'];

/** A finding of any rule, with its words and its place. */
export interface FindingLine {
  readonly code: AnyRule;
  readonly severity: Severity;
  readonly place: Place;
  /** The key of the object that is meant; null for the scorecard as a whole. */
  readonly id: string | null;
  readonly message: string;
  readonly fix: string | null;
}

/** A rule with its answer and, for the classic mistakes, what they were judged by. */
export interface RuleLine {
  readonly code: AnyRule;
  readonly title: string;
  readonly passed: boolean;
  readonly evidence: string | null;
}

/** What the parts of a workbook's health check found, each in the room that knows how. */
export interface HealthParts {
  readonly report: HealthReport;
  readonly problems: readonly TableProblem[];
  readonly formulas: readonly FormulaFinding[];
  readonly layout: Layout;
}

const TABLE_RULES: readonly TableRule[] = ['D1', 'D2', 'D3'];
const FORMULA_RULES: readonly FormulaFinding['code'][] = ['X1', 'X2'];

/** All findings as lines: model first, in the order of its rules, then tables, then formulas. */
export function findingLines(parts: HealthParts, texts: Dictionary): FindingLine[] {
  return [
    ...parts.report.findings.map((finding) => modelLine(finding, parts.layout, texts)),
    ...parts.problems.map((problem) => tableLine(problem, texts)),
    ...parts.formulas.map((finding) => formulaLine(finding, texts)),
  ];
}

/** All rules with their answers, the four classic mistakes first. */
export function ruleLines(parts: HealthParts, texts: Dictionary): RuleLine[] {
  const failedTables = new Set(parts.problems.map(({ code }) => healthRuleOf(code)));
  const failedFormulas = new Set(parts.formulas.map(({ code }) => code));
  const { titles } = texts.findings;
  const plain = (code: TableRule | FormulaFinding['code'], passed: boolean): RuleLine => ({
    code,
    title: titles[code],
    passed,
    evidence: null,
  });
  return [
    ...parts.report.rules.map(({ code, passed, evidence }): RuleLine => ({
      code,
      title: titles[code],
      passed,
      evidence: evidence ? evidenceSentence(evidence, texts) : null,
    })),
    ...TABLE_RULES.map((code) => plain(code, !failedTables.has(code))),
    ...FORMULA_RULES.map((code) => plain(code, !failedFormulas.has(code))),
  ];
}

/** The sentence of a finding about the model. */
export function findingSentence({ kind, data }: Finding, texts: Dictionary): string {
  return fill(texts.findings.sentences[kind], data);
}

function evidenceSentence({ kind, data }: Evidence, texts: Dictionary): string {
  return fill(texts.findings.evidence[kind], data);
}

function modelLine(finding: Finding, layout: Layout, texts: Dictionary): FindingLine {
  const { code, severity, object, fix } = finding;
  return {
    code,
    severity,
    place: placeOf(object, layout),
    id: object.id === '' ? null : object.id,
    message: findingSentence(finding, texts),
    fix: fix === undefined ? null : texts.findings.fixes[fix],
  };
}

function tableLine({ code, severity, place, data }: TableProblem, texts: Dictionary): FindingLine {
  const message = fill(texts.problems[code], { ...place, ...data });
  return { code: healthRuleOf(code), severity, place, id: null, message, fix: null };
}

function formulaLine(finding: FormulaFinding, texts: Dictionary): FindingLine {
  const { code, severity, place, data } = finding;
  const message = fill(texts.formulas[code], { ...place, ...data });
  return { code, severity, place, id: null, message, fix: null };
}
