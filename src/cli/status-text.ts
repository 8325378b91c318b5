import { explain } from '../look/explain';
import { formatNumber } from '../look/format-number';
import { formatScore, formatScoreChange } from '../look/format-score';
import { periodLabel } from '../look/period-label';
import { separatorsOf } from '../look/separators';
import { statusSymbol } from '../look/status-symbol';
import { statusWord } from '../look/status-word';
import { trendArrow } from '../look/trend-arrow';
import type { Evaluation, NodeResult } from '../scorecard/evaluation/evaluation';
import type { KpiResult } from '../scorecard/evaluation/kpi-result';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Colour } from '../scorecard/model/status';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';

const NAME_WIDTH = 34;

/** What a line needs beside the figures. */
interface Printing {
  readonly evaluation: Evaluation;
  readonly texts: Dictionary;
  readonly language: Language;
}

/** The scores of a period and the off-track KPIs with their reasons, as lines for a person. */
export function statusText(
  scorecard: Scorecard,
  evaluation: Evaluation,
  texts: Dictionary,
  language: Language,
): string {
  const printing = { evaluation, texts, language };
  const { company, scorecard: name } = scorecard.setup;
  const title = [company, name, periodLabel(evaluation.period, language)];
  return [
    title.filter((part) => part !== undefined).join(' · '),
    '',
    nodeLine(texts.cli.overall, evaluation.overall, printing),
    '',
    ...perspectiveLines(printing),
    ...unitLines(printing),
    ...offTrackLines('Red', printing),
    ...offTrackLines('Amber', printing),
    ...unlinkedLines(printing),
  ]
    .join('\n')
    .trimEnd();
}

function perspectiveLines(printing: Printing): string[] {
  const { evaluation, texts } = printing;
  const lines = evaluation.overall.perspectives.map((result) =>
    nodeLine(`  ${result.perspective.name}`, result, printing),
  );
  return lines.length === 0 ? [] : [texts.cli.perspectives, ...lines, ''];
}

function unitLines(printing: Printing): string[] {
  const lines = printing.evaluation.overall.children.map((child) =>
    nodeLine(`  ${child.unit?.name ?? ''}`, child, printing),
  );
  return lines.length === 0 ? [] : [printing.texts.cli.units, ...lines, ''];
}

function nodeLine(name: string, node: NodeResult, printing: Printing): string {
  const { evaluation, texts, language } = printing;
  const separators = separatorsOf(language);
  const { settings } = evaluation;
  const score = node.score === undefined ? '' : formatScore(node.score, settings, separators);
  const word = statusWord(node.status, language, settings.statusWords);
  const change = node.change === undefined ? '' : formatScoreChange(node.change, separators);
  const coverage =
    node.coverage === undefined
      ? ''
      : fill(texts.cli.coverage, { percent: percent(node.coverage, language) });
  const cells = [
    padded(name, NAME_WIDTH),
    score.padStart(7),
    padded(`${statusSymbol(node.status)} ${word}`, 12),
    change.padStart(6),
    coverage,
  ];
  return cells.join('  ').trimEnd();
}

/** A share shown in whole %, but never 100 % while something is missing, nor 0 % while something is there. */
function percent(share: number, language: Language): string {
  const whole = Math.round(share * 100);
  const isExact = whole / 100 === share;
  const hides = !isExact && (whole === 100 || whole === 0);
  return `${formatNumber(share, { decimals: hides ? 2 : 0, separators: separatorsOf(language), shift: 2 })}%`;
}

function offTrackLines(colour: Colour, printing: Printing): string[] {
  const { evaluation, texts, language } = printing;
  const found = evaluation.kpis.filter(({ status, carried, computedStatus }) =>
    carried ? computedStatus === colour : status === colour,
  );
  if (found.length === 0) return colour === 'Red' ? [texts.cli.nothingOffTrack, ''] : [];
  const status = statusWord(colour, language, evaluation.settings.statusWords);
  const heading = fill(texts.cli.offTrack, { status, count: found.length });
  return [heading, ...found.flatMap((result) => kpiLines(result, printing)), ''];
}

function kpiLines(result: KpiResult, { evaluation, language }: Printing): string[] {
  const { kpi, trend, computedStatus, status, carried } = result;
  const symbol = statusSymbol(carried ? computedStatus : status);
  const arrow = trend === undefined ? '' : ` ${trendArrow(trend)}`;
  const owner = kpi.owner === undefined ? '' : ` · ${kpi.owner}`;
  return [
    `  ${symbol} ${kpi.name} (${kpi.id})${arrow}${owner}`,
    `    ${explain(result, evaluation.settings, language)}`,
  ];
}

function unlinkedLines({ evaluation, texts }: Printing): string[] {
  const count = evaluation.kpis.filter(({ kpi }) => kpi.objective === undefined).length;
  return count === 0 ? [] : [fill(texts.cli.unlinked, { count })];
}

function padded(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
