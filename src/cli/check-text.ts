import { healthLines, type FindingLine, type IgnoredLine } from '../health/health-lines';
import type { HealthParts } from '../health/joined-findings';
import { periodLabel } from '../look/period-label';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { CLASSIC_MISTAKES, type Severity } from '../scorecard/health/rule-codes';
import { plainLine } from './plain-line';

/** Worst first. A mark with a sign inside, so that a warning is never taken for a status. */
const MARKS: Readonly<Record<Severity, string>> = { Error: '[x]', Warning: '[!]', Tip: '[i]' };

/** The health check as lines for a person: the four classic mistakes, then every finding with its place. */
export function checkText(scorecard: Scorecard, parts: HealthParts, language: Language): string {
  const texts = textsIn(language);
  const { rules, findings, ignored } = healthLines(parts, language);
  const { company, scorecard: name } = scorecard.setup;
  const title = [company, name, periodLabel(parts.report.period, language)];
  const passed = rules.filter((rule) => rule.passed).length;
  const lines = [
    title.filter((part) => part !== undefined).join(' · '),
    fill(texts.cli.findings, { passed, rules: rules.length }),
    countsLine(findings, texts),
    ...inTablesLine(findings, texts),
    '',
    ...rules
      .filter(({ code }) => CLASSIC_MISTAKES.some((mistake) => mistake === code))
      .flatMap((rule) => [
        `${rule.title}: ${rule.passed ? texts.cli.passed : texts.cli.found}`,
        ...(rule.evidence === null ? [] : [`  ${rule.evidence}`]),
      ]),
    '',
    ...worstFirst(findings).flatMap(linesOf(texts)),
    ...nothingFoundLines(scorecard, findings, texts),
    ...ignoredLines(ignored, texts),
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
  const { cli } = texts;
  const counted = (severity: Severity, one: string, many: string): string => {
    const { length: count } = findings.filter((finding) => finding.severity === severity);
    return fill(count === 1 ? one : many, { count });
  };
  return fill(cli.counts, {
    errors: counted('Error', cli.oneError, cli.errors),
    warnings: counted('Warning', cli.oneWarning, cli.warnings),
    tips: counted('Tip', cli.oneTip, cli.tips),
  });
}

/** The number that "bsc status" tells of, less what is ignored. */
function inTablesLine(findings: readonly FindingLine[], { cli }: Dictionary): string[] {
  const { length: count } = findings.filter(({ source }) => source.kind === 'table');
  return count === 0 ? [] : [fill(cli.inTables, { count })];
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

function ignoredLines(ignored: readonly IgnoredLine[], texts: Dictionary): string[] {
  if (ignored.length === 0) return [];
  const lines = ignored.map(
    ({ code, id, place, reason }) =>
      `  ${fill(texts.cli.ignoredFinding, {
        title: texts.findings.titles[code],
        object: id ?? place.cell ?? place.table ?? '',
        reason,
      })}`,
  );
  return ['', fill(texts.cli.ignored, { count: ignored.length }), ...lines];
}
