import { decimalsTelling } from '../look/decimals-telling';
import { formatPercent } from '../look/format-number';
import { formatScore, formatScoreChange } from '../look/format-score';
import { periodLabel } from '../look/period-label';
import { roundTo } from '../look/rounded-digits';
import { separatorsOf } from '../look/separators';
import { statusSymbol } from '../look/status-symbol';
import { statusWord } from '../look/status-word';
import type { Evaluation, NodeResult, UnitResult } from '../scorecard/evaluation/evaluation';
import type { Scorecard } from '../scorecard/model/scorecard';
import { shift } from '../scorecard/periods/period';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { alignColumns, type Column } from './align-columns';
import { kpiSections } from './kpi-sections';
import { plainLine } from './plain-line';
import type { Printing } from './printing';

const COLUMNS: readonly Column[] = [
  { align: 'left', most: 44 },
  { align: 'right' },
  { align: 'left' },
  { align: 'right' },
  { align: 'right' },
];

/** A line's cells: one is a heading, none a blank line. */
type Cells = readonly string[];

/** The scores of a period and the off-track KPIs with their reasons, as lines for a person. */
export function statusText(
  scorecard: Scorecard,
  evaluation: Evaluation,
  texts: Dictionary,
  language: Language,
): string {
  const printing = { scorecard, evaluation, texts, language };
  const { company, scorecard: name } = scorecard.setup;
  const title = [company, name, periodLabel(evaluation.period, language)];
  const lines = [
    title.filter((part) => part !== undefined).join(' · '),
    '',
    ...alignColumns(scoreRows(printing), COLUMNS),
    ...belowMinimumLines(printing),
    ...kpiSections(printing),
  ];
  return lines.map(plainLine).join('\n').trimEnd();
}

function scoreRows(printing: Printing): Cells[] {
  const { overall, period } = printing.evaluation;
  const { cli } = printing.texts;
  const before = periodLabel(shift(period, -1), printing.language);
  const perspectives = overall.perspectives.map((result) =>
    nodeRow(`  ${result.perspective.name}`, result, printing),
  );
  const units = overall.children.flatMap((unit) => unitRows(unit, 1, printing));
  return [
    ['', cli.score, cli.status, fill(cli.change, { period: before }), cli.coverage],
    nodeRow(cli.overall, overall, printing),
    [],
    ...section(cli.perspectives, perspectives),
    ...section(cli.units, units),
  ];
}

/** Figures that are there but too few: the share that has data would look like a reason for a score. */
function belowMinimumLines({ evaluation, texts, language }: Printing): string[] {
  const { overall, settings } = evaluation;
  const names = [
    { name: texts.cli.overall, node: overall },
    ...overall.perspectives.map((node) => ({ name: node.perspective.name, node })),
    ...unitsBelow(overall).map((node) => ({ name: node.unit?.name ?? '', node })),
  ]
    .filter(({ node }) => isBelow(node, settings.minimumCoverage))
    .map(({ name }) => name);
  if (names.length === 0) return [];
  const minimum = percent(settings.minimumCoverage, language);
  return [fill(texts.cli.belowMinimum, { minimum, names: names.join(', ') }), ''];
}

function isBelow({ score, coverage = 0 }: NodeResult, minimum: number): boolean {
  return score === undefined && coverage > 0 && coverage < minimum;
}

function unitsBelow({ children }: UnitResult): UnitResult[] {
  return children.flatMap((child) => [child, ...unitsBelow(child)]);
}

function section(heading: string, rows: readonly Cells[]): Cells[] {
  return rows.length === 0 ? [] : [[heading], ...rows, []];
}

function unitRows(result: UnitResult, depth: number, printing: Printing): Cells[] {
  return [
    nodeRow('  '.repeat(depth) + (result.unit?.name ?? ''), result, printing),
    ...result.children.flatMap((child) => unitRows(child, depth + 1, printing)),
  ];
}

function nodeRow(name: string, node: NodeResult, { evaluation, language }: Printing): Cells {
  const { settings } = evaluation;
  const separators = separatorsOf(language);
  const { score, status, change, coverage } = node;
  return [
    plainLine(name),
    score === undefined ? '' : formatScore(score, settings, separators),
    `${statusSymbol(status)} ${statusWord(status, language, settings.statusWords)}`,
    change === undefined ? '' : formatScoreChange(change, separators),
    coverage === undefined ? '' : percent(coverage, language),
  ];
}

/** A share shown in whole %, but never 100 % while something is missing, nor 0 % while something is there. */
function percent(share: number, language: Language): string {
  const isPart = (shown: number): boolean => shown > 0 && shown < 1;
  const decimals = decimalsTelling(
    0,
    (count) => !isPart(share) || isPart(roundTo(share, count, 2)),
  );
  return formatPercent(share, { decimals, separators: separatorsOf(language) });
}
