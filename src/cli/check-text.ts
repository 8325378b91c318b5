import { periodLabel } from '../look/period-label';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import type { Severity } from '../scorecard/health/rule-codes';
import { findingLines, ruleLines, type FindingLine, type HealthParts } from './health-lines';
import { plainLine } from './plain-line';

/** Worst first. A mark with a sign inside, so that a warning is never taken for a status. */
const MARKS: Readonly<Record<Severity, string>> = { Error: '[x]', Warning: '[!]', Tip: '[i]' };
const CLASSIC_MISTAKES = 4;

/** The health check as lines for a person: the four classic mistakes, then every finding with its place. */
export function checkText(
  scorecard: Scorecard,
  parts: HealthParts,
  texts: Dictionary,
  language: Language,
): string {
  const rules = ruleLines(parts, texts);
  const findings = findingLines(parts, texts);
  const { company, scorecard: name } = scorecard.setup;
  const title = [company, name, periodLabel(parts.report.period, language)];
  const passed = rules.filter((rule) => rule.passed).length;
  const lines = [
    title.filter((part) => part !== undefined).join(' · '),
    fill(texts.cli.findings, { passed, rules: rules.length }),
    countsLine(findings, texts),
    '',
    ...rules
      .slice(0, CLASSIC_MISTAKES)
      .flatMap((rule) => [
        `${rule.title}: ${rule.passed ? texts.cli.passed : texts.cli.found}`,
        ...(rule.evidence === null ? [] : [`  ${rule.evidence}`]),
      ]),
    '',
    ...worstFirst(findings).flatMap(linesOf(texts)),
    ...nothingFoundLines(scorecard, findings, texts),
    ...ignoredLines(parts, texts),
  ];
  return lines.map(plainLine).join('\n');
}

/** A scorecard without a KPI breaks no rule, but it is not well either. */
function nothingFoundLines(
  { kpis }: Scorecard,
  findings: readonly FindingLine[],
  texts: Dictionary,
): string[] {
  if (kpis.length === 0) return [texts.cli.noKpis];
  return findings.length === 0 ? [texts.cli.healthy] : [];
}

function worstFirst(findings: readonly FindingLine[]): FindingLine[] {
  const ranks = Object.keys(MARKS);
  return [...findings].sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
}

function countsLine(findings: readonly FindingLine[], texts: Dictionary): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return fill(texts.cli.counts, {
    errors: count('Error'),
    warnings: count('Warning'),
    tips: count('Tip'),
  });
}

function linesOf(texts: Dictionary): (finding: FindingLine) => string[] {
  const words: Readonly<Record<Severity, string>> = {
    Error: texts.cli.error,
    Warning: texts.cli.warning,
    Tip: texts.cli.tip,
  };
  return ({ code, severity, place, message }) => {
    const where = place.cell ?? place.sheet ?? place.table ?? '';
    const head = `${MARKS[severity]} ${words[severity]} ${code} ${texts.findings.titles[code]}`;
    return [where === '' ? head : `${head} · ${where}`, `    ${message}`];
  };
}

function ignoredLines({ report }: HealthParts, texts: Dictionary): string[] {
  if (report.ignored.length === 0) return [];
  const lines = report.ignored.map(
    ({ finding, by }) =>
      `  ${fill(texts.cli.ignoredFinding, {
        title: texts.findings.titles[finding.code],
        object: finding.object.id,
        reason: by.reason ?? texts.cli.noReason,
      })}`,
  );
  return ['', fill(texts.cli.ignored, { count: report.ignored.length }), ...lines];
}
