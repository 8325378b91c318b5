import type { ListSheet } from '../../../excel/lists/list-sheet';
import type { FindingLine, HealthLines } from '../../../health/health-lines';
import type { Severity } from '../../../scorecard/health/rule-codes';
import type { Dictionary } from '../../../strings/dictionary';

type Words = Dictionary['pane']['health'];

const SEVERITIES: readonly Severity[] = ['Error', 'Warning', 'Tip'];

/** The findings as a list on a sheet: errors first, each with its cell and what to do. */
export function findingsList(
  { findings, rules }: HealthLines,
  title: string,
  subtitle: string,
  words: Words,
): ListSheet {
  const { sheet } = words;
  const titleOf = new Map(rules.map((rule) => [rule.code, rule.title]));
  const row = (line: FindingLine): string[] => [
    line.code,
    titleOf.get(line.code) ?? '',
    line.message,
    line.place.cell ?? line.place.sheet ?? '',
    line.fix ?? '',
  ];
  const blocks = SEVERITIES.map((severity) => ({
    title: words[severity],
    rows: findings.filter((line) => line.severity === severity).map(row),
  })).filter(({ rows }) => rows.length > 0);
  return {
    kind: 'health',
    sheet: sheet.name,
    title,
    subtitle,
    unfinished: sheet.unfinished,
    columns: [
      { heading: sheet.code, width: 11 },
      { heading: sheet.rule, width: 30 },
      { heading: sheet.finding, width: 80 },
      { heading: sheet.cell, width: 20 },
      { heading: sheet.fix, width: 22 },
    ],
    blocks: blocks.length > 0 ? blocks : [{ title: sheet.none, rows: [] }],
  };
}
