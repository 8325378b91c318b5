import { evidenceSentence, findingSentence } from '../look/finding-sentence';
import type { Finding } from '../scorecard/health/finding';
import type { HealthReport } from '../scorecard/health/health-report';
import { ignoredBy } from '../scorecard/health/ignored-by';
import type { RuleCode, Severity } from '../scorecard/health/rule-codes';
import type { IgnoredFinding } from '../scorecard/model/ignored-finding';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import type { Layout } from '../tables/layout';
import { namesAt } from '../tables/names-at';
import { placeOf } from '../tables/place-of';
import type { Place } from '../tables/problem';
import { healthRuleOf, TABLE_RULES, type TableRule } from '../tables/problem-code';
import type { TableProblem } from '../tables/read/problem-at';
import { FORMULA_RULES, type FormulaFinding } from '../xlsx/formula-findings';
import { problemSentence } from './problem-sentence';

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
  /** A row or cell that the tables cannot use as it is. */
  readonly isOfTable?: true;
}

/** A finding that somebody left as it is, and why. */
export interface IgnoredLine extends FindingLine {
  readonly reason: string;
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
  readonly ignored: readonly IgnoredFinding[];
}

export interface HealthLines {
  /** Errors of the tables first, as what the model finds may follow from them; then model, tables, formulas. */
  readonly findings: readonly FindingLine[];
  readonly ignored: readonly IgnoredLine[];
  /** All rules with their answers, the four classic mistakes first. A rule passes when nothing is left open. */
  readonly rules: readonly RuleLine[];
}

const CELL_RULES: readonly AnyRule[] = [...TABLE_RULES, ...FORMULA_RULES];
const FAULTS_OF_LINKS: readonly TableProblem['code'][] = [
  'cycle',
  'unknown-reference',
  'name-for-id',
];

/** The whole health check of a workbook in the words of a language. */
export function healthLines(parts: HealthParts, language: Language): HealthLines {
  const { report, layout } = parts;
  const entryFor = ignoredBy(parts.ignored);
  const modelLines = report.findings.map((finding) => modelLine(finding, layout, language));
  const ignored = report.ignored.map(({ finding, by }): IgnoredLine => ({
    ...modelLine(finding, layout, language),
    reason: by.reason ?? '',
  }));
  const errorsOfTables: FindingLine[] = [];
  const otherLines: FindingLine[] = [];
  for (const line of cellLines(parts, textsIn(language))) {
    const by = entryFor({ code: line.code, names: namesAt(line.place, layout) });
    if (by) ignored.push({ ...line, reason: by.reason ?? '' });
    else (isTableError(line) ? errorsOfTables : otherLines).push(line);
  }
  const findings = [...errorsOfTables, ...modelLines, ...otherLines];
  return { findings, ignored, rules: ruleLines(report, findings, language) };
}

function isTableError({ isOfTable, severity }: FindingLine): boolean {
  return isOfTable === true && severity === 'Error';
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

function modelLine(finding: Finding, layout: Layout, language: Language): FindingLine {
  const { code, severity, object, fix } = finding;
  return {
    code,
    severity,
    place: placeOf(object, layout),
    id: object.id === '' ? null : object.id,
    message: findingSentence(finding, language),
    fix: fix === undefined ? null : textsIn(language).findings.fixes[fix],
  };
}

function cellLines({ problems, formulas, layout }: HealthParts, texts: Dictionary): FindingLine[] {
  return [
    ...problems.map((problem) => tableLine(problem, layout, texts)),
    ...formulas.map((finding) => formulaLine(finding, texts)),
  ];
}

function tableLine(problem: TableProblem, layout: Layout, texts: Dictionary): FindingLine {
  const { severity, place } = problem;
  const message = problemSentence(problem, texts);
  const fix = place.cell === undefined ? null : texts.findings.fixes.showCell;
  const line = { code: ruleOf(problem, layout), severity, place, id: null, message, fix };
  return { ...line, isOfTable: true };
}

/** A link that is left out because it is circular or leads nowhere is the business of the map, too late for its rule. */
function ruleOf({ code, place }: TableProblem, { tables }: Layout): AnyRule {
  const isOfLink =
    FAULTS_OF_LINKS.includes(code) && tables.get('BSC_Links')?.grid.name === place.table;
  return isOfLink ? 'S1' : healthRuleOf(code);
}

function formulaLine(finding: FormulaFinding, texts: Dictionary): FindingLine {
  const { code, severity, place, data } = finding;
  const message = fill(texts.formulas[code], { ...place, ...data });
  const fix = code === 'X1' ? texts.findings.fixes.insertGuard : null;
  return { code, severity, place, id: null, message, fix };
}
