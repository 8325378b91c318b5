import { formatScore, formatScoreChange } from '../look/format-score';
import { formatNumber } from '../look/format-number';
import { explain } from '../look/explain';
import { periodLabel } from '../look/period-label';
import { separatorsOf } from '../look/separators';
import { statusSymbol } from '../look/status-symbol';
import { statusWord } from '../look/status-word';
import { trendArrow } from '../look/trend-arrow';
import type { Evaluation, NodeResult, UnitResult } from '../scorecard/evaluation/evaluation';
import type { KpiResult } from '../scorecard/evaluation/kpi-result';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Colour } from '../scorecard/model/status';
import { shift } from '../scorecard/periods/period';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { alignColumns, type Column } from './align-columns';
import { plainLine } from './plain-line';

const COLUMNS: readonly Column[] = [
  { align: 'left', most: 44 },
  { align: 'right' },
  { align: 'left' },
  { align: 'right' },
  { align: 'right' },
];

/** What a line needs beside the figures. */
interface Printing {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly texts: Dictionary;
  readonly language: Language;
}

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
  const whole = Math.round(share * 100);
  const isExact = whole / 100 === share;
  const hides = !isExact && (whole === 100 || whole === 0);
  return `${formatNumber(share, { decimals: hides ? 2 : 0, separators: separatorsOf(language), shift: 2 })}%`;
}

/** What there is to say about single KPIs, or why there is nothing. */
function kpiSections(printing: Printing): string[] {
  const { evaluation, texts, language } = printing;
  if (evaluation.kpis.length === 0) return [texts.cli.noKpis];
  if (evaluation.kpis.every(({ actual, override }) => (actual ?? override) === undefined)) {
    return [fill(texts.cli.noFigures, { period: periodLabel(evaluation.period, language) })];
  }
  return [...offTrackLines(printing), ...withoutDataLines(printing), ...unlinkedLines(printing)];
}

function offTrackLines(printing: Printing): string[] {
  const lines = [...linesInColour('Red', printing), ...linesInColour('Amber', printing)];
  return lines.length === 0 ? [printing.texts.cli.nothingOffTrack, ''] : lines;
}

function linesInColour(colour: Colour, printing: Printing): string[] {
  const { evaluation, language } = printing;
  const found = evaluation.kpis.filter(({ status, carried, computedStatus }) =>
    carried ? computedStatus === colour : status === colour,
  );
  if (found.length === 0) return [];
  const status = statusWord(colour, language, evaluation.settings.statusWords);
  const heading = fill(printing.texts.cli.offTrack, { status, count: found.length });
  return [heading, ...found.flatMap((result) => kpiLines(result, printing)), ''];
}

function kpiLines(result: KpiResult, { evaluation, language }: Printing): string[] {
  return [kpiLine(result), `    ${explain(result, evaluation.settings, language)}`];
}

function kpiLine({ kpi, trend, computedStatus, status, carried }: KpiResult): string {
  const symbol = statusSymbol(carried ? computedStatus : status);
  const arrow = trend === undefined ? '' : ` ${trendArrow(trend)}`;
  const owner = kpi.owner === undefined ? '' : ` · ${kpi.owner}`;
  return `  ${symbol} ${kpi.name} (${kpi.id})${arrow}${owner}`;
}

function withoutDataLines({ evaluation, texts }: Printing): string[] {
  const found = evaluation.kpis.filter(({ status }) => status === 'No data');
  if (found.length === 0) return [];
  return [fill(texts.cli.withoutData, { count: found.length }), ...found.map(kpiLine), ''];
}

/** A score is made of the objectives in the perspectives; a KPI elsewhere counts in none. */
function unlinkedLines({ scorecard, evaluation, texts }: Printing): string[] {
  const perspectives = new Set(scorecard.perspectives.map(({ id }) => id));
  const scored = new Set(
    scorecard.objectives.flatMap(({ id, perspective }) =>
      perspectives.has(perspective ?? '') ? [id] : [],
    ),
  );
  const count = evaluation.kpis.filter(({ kpi }) => !scored.has(kpi.objective ?? '')).length;
  return count === 0 ? [] : [fill(texts.cli.unlinked, { count })];
}
