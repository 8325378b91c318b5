import type { Finding } from '../scorecard/health/finding';
import type { HealthReport } from '../scorecard/health/health-report';
import { ignoredBy } from '../scorecard/health/ignored-by';
import type { RuleCode, Severity } from '../scorecard/health/rule-codes';
import type { IgnoredFinding } from '../scorecard/model/ignored-finding';
import type { Layout } from '../tables/layout';
import { namesAt } from '../tables/names-at';
import { placeOf } from '../tables/place-of';
import type { Place } from '../tables/problem';
import { healthRuleOf, type TableRule } from '../tables/problem-code';
import type { TableProblem } from '../tables/read/problem-at';
import type { FormulaFinding } from '../xlsx/formula-findings';

/** Every rule of the health check, wherever it looks: model, tables, formulas. */
export type AnyRule = RuleCode | TableRule | FormulaFinding['code'];

/** Who found something, with what it knows of it. */
export type FindingSource =
  | { readonly kind: 'model'; readonly finding: Finding }
  /** A row or cell that the tables cannot use as it is. */
  | { readonly kind: 'table'; readonly problem: TableProblem }
  | { readonly kind: 'formula'; readonly finding: FormulaFinding };

/** A finding of any rule, with its place in the workbook. */
export interface JoinedFinding {
  readonly code: AnyRule;
  readonly severity: Severity;
  readonly place: Place;
  readonly source: FindingSource;
}

/** A finding that somebody left as it is, and the entry that says why. */
export interface IgnoredFindingAt {
  readonly finding: JoinedFinding;
  readonly by: IgnoredFinding;
}

/** What the parts of a workbook's health check found, each in the room that knows how. */
export interface HealthParts {
  readonly report: HealthReport;
  readonly problems: readonly TableProblem[];
  readonly formulas: readonly FormulaFinding[];
  readonly layout: Layout;
  readonly ignored: readonly IgnoredFinding[];
}

export interface JoinedFindings {
  /** Errors of the tables first, as what the model finds may follow from them; then model, tables, formulas. */
  readonly open: readonly JoinedFinding[];
  readonly ignored: readonly IgnoredFindingAt[];
}

const FAULTS_OF_LINKS: readonly TableProblem['code'][] = [
  'cycle',
  'unknown-reference',
  'name-for-id',
];

/** The findings of a whole workbook in one list, without those that somebody ignores with a reason. */
export function joinedFindings(parts: HealthParts): JoinedFindings {
  const { report, layout } = parts;
  const entryFor = ignoredBy(parts.ignored);
  const ignored: IgnoredFindingAt[] = report.ignored.map(({ finding, by }) => ({
    finding: ofModel(finding, layout),
    by,
  }));
  const errorsOfTables: JoinedFinding[] = [];
  const others: JoinedFinding[] = [];
  for (const finding of inCells(parts)) {
    const by = entryFor({ code: finding.code, names: namesAt(finding.place, layout) });
    if (by) ignored.push({ finding, by });
    else (isTableError(finding) ? errorsOfTables : others).push(finding);
  }
  const inModel = report.findings.map((finding) => ofModel(finding, layout));
  return { open: [...errorsOfTables, ...inModel, ...others], ignored };
}

function isTableError({ source, severity }: JoinedFinding): boolean {
  return source.kind === 'table' && severity === 'Error';
}

function ofModel(finding: Finding, layout: Layout): JoinedFinding {
  const { code, severity, object } = finding;
  return { code, severity, place: placeOf(object, layout), source: { kind: 'model', finding } };
}

function inCells({ problems, formulas, layout }: HealthParts): JoinedFinding[] {
  return [
    ...problems.map((problem): JoinedFinding => ({
      code: ruleOf(problem, layout),
      severity: problem.severity,
      place: problem.place,
      source: { kind: 'table', problem },
    })),
    ...formulas.map((finding): JoinedFinding => ({
      code: finding.code,
      severity: finding.severity,
      place: finding.place,
      source: { kind: 'formula', finding },
    })),
  ];
}

/** A link that is left out because it is circular or leads nowhere is the business of the map, too late for its rule. */
function ruleOf({ code, place }: TableProblem, { tables }: Layout): AnyRule {
  const isOfLink =
    FAULTS_OF_LINKS.includes(code) && tables.get('BSC_Links')?.grid.name === place.table;
  return isOfLink ? 'S1' : healthRuleOf(code);
}
