import { explain } from '../look/explain';
import { periodLabel } from '../look/period-label';
import { statusSymbol } from '../look/status-symbol';
import { statusWord } from '../look/status-word';
import { trendArrow } from '../look/trend-arrow';
import type { KpiResult } from '../scorecard/evaluation/kpi-result';
import type { Colour } from '../scorecard/model/status';
import { fill } from '../strings/fill';
import type { Printing } from './printing';

/** What there is to say about single KPIs, or why there is nothing. */
export function kpiSections(printing: Printing): string[] {
  const { evaluation, texts, language } = printing;
  if (evaluation.kpis.length === 0) return [texts.cli.noKpis];
  if (evaluation.kpis.every(({ actual, override }) => (actual ?? override) === undefined)) {
    return [fill(texts.cli.noFigures, { period: periodLabel(evaluation.period, language) })];
  }
  return [
    ...offTrackLines(printing),
    ...notScoredLines(printing),
    ...withoutDataLines(printing),
    ...legendLines(printing),
    ...unlinkedLines(printing),
  ];
}

function offTrackLines(printing: Printing): string[] {
  const lines = [...linesInColour('Red', printing), ...linesInColour('Amber', printing)];
  if (lines.length > 0) return lines;
  const isJudged = printing.evaluation.kpis.some(({ status }) => status === 'Green');
  return isJudged ? [printing.texts.cli.nothingOffTrack, ''] : [];
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

function notScoredLines(printing: Printing): string[] {
  const { evaluation, texts, language } = printing;
  const found = evaluation.kpis.filter(isNotScored);
  if (found.length === 0) return [];
  const status = statusWord('Not scored', language, evaluation.settings.statusWords);
  const heading = fill(texts.cli.notScored, { status, count: found.length });
  return [heading, ...found.flatMap((result) => kpiLines(result, printing)), ''];
}

function isNotScored({ status }: KpiResult): boolean {
  return status === 'Not scored';
}

/** What the arrows beside the KPIs listed mean. */
function legendLines({ evaluation, texts }: Printing): string[] {
  const isListed = ({ status, computedStatus, carried }: KpiResult): boolean =>
    !['Green', 'Not due'].includes(carried ? computedStatus : status);
  if (!evaluation.kpis.some((each) => isListed(each) && each.trend !== undefined)) return [];
  const [better, same, worse] = [trendArrow('Better'), trendArrow('Same'), trendArrow('Worse')];
  return [fill(texts.cli.arrows, { better, same, worse }), ''];
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
