import { formatNumber, formatPercent } from '../../look/format-number';
import { formatScore } from '../../look/format-score';
import { periodLabel } from '../../look/period-label';
import { separatorsOf } from '../../look/separators';
import { fill } from '../../strings/fill';
import { cutText } from '../styling/cut-text';
import type { ReviewSubject } from '../subject/review-subject';
import { lowestKpis } from './lowest-kpis';
import { scoreBridge } from './score-bridge';
import { scoreSource } from './score-source';

/** The message of a review, and what it is about. */
export function scoreHeadline(subject: ReviewSubject): {
  readonly message: string;
  readonly who: string;
} {
  return { message: message(subject), who: who(subject) };
}

/** Longest message that fits on the page. */
const LONGEST = 108;
const LONGEST_NAME = 38;
/** How many gainers and losers are named, as far as there is room. */
const NAMED = [
  [2, 2],
  [1, 2],
  [2, 1],
  [1, 1],
] as const;
/** A change that rounds to 0.0 is none. */
const SMALLEST = 0.05;

function message(subject: ReviewSubject): string {
  const { now, before, words, settings, language, outline } = subject;
  const { score } = now.overall;
  if (outline.kpis.length === 0 && now.kpis.length === 0) return words.summary.noKpis;
  if (score === undefined) return noScore(subject);
  const change = before?.overall.score === undefined ? undefined : score - before.overall.score;
  const separators = separatorsOf(language);
  const template = words.summary[directionOf(change)];
  const figures = {
    score: formatScore(score, settings, separators),
    change: formatNumber(Math.abs(change ?? 0), { decimals: 1, separators, shift: 2 }),
  };
  const ending = tooLittleData(subject);
  const messages = reasons(subject, change).map(
    (why) => fill(template, { ...figures, why }) + ending,
  );
  return (
    messages.find((each) => each.length <= LONGEST) ??
    fill(template, { ...figures, why: '' }) + ending
  );
}

function noScore({ now, words, settings, language, period }: ReviewSubject): string {
  const { nothingScored, noScore: template } = words.summary;
  const { coverage } = now.overall;
  if (coverage === undefined) {
    return fill(nothingScored, { period: periodLabel(period, language) });
  }
  const percent = (ratio: number): string =>
    formatPercent(ratio, { decimals: 0, separators: separatorsOf(language) });
  const minimum = percent(settings.minimumCoverage);
  return fill(template, { coverage: percent(coverage), minimum });
}

function directionOf(change: number | undefined): 'first' | 'unchanged' | 'up' | 'down' {
  if (change === undefined) return 'first';
  if (Math.abs(change) * 100 < SMALLEST) return 'unchanged';
  return change > 0 ? 'up' : 'down';
}

/** Why the score is what it is, the longest sentence first. */
function reasons(subject: ReviewSubject, change: number | undefined): readonly string[] {
  const { because } = subject.words.summary;
  const bridge = scoreBridge(subject, { gains: 2, losses: 2, all: 4 });
  if (bridge === undefined) {
    const [lowest] = lowestKpis(subject, 1);
    if (lowest === undefined || scoreSource(subject) !== 'lowest') return [''];
    return [fill(because.lowest, { lowest: namesOf([lowest.result.kpi.name], 1, subject) })];
  }
  const movers = bridge.listed.filter(({ kind }) => kind === 'kpi' || kind === 'unit');
  const gainers = movers.filter(({ points }) => points > 0).map(({ name }) => name);
  const losers = movers.filter(({ points }) => points < 0).map(({ name }) => name);
  const template = templateFor(change, gainers, losers, because);
  const sentences = NAMED.map(([most, mostLosers]) =>
    fill(template, {
      gainers: namesOf(gainers, most, subject),
      losers: namesOf(losers, mostLosers, subject),
    }),
  );
  const isGain = (change ?? 0) > 0;
  const side = namesOf(isGain ? gainers : losers, 1, subject);
  if (side === '') return sentences;
  const short = isGain ? because.gained : because.cost;
  return [...sentences, fill(short, { gainers: side, losers: side })];
}

function templateFor(
  change: number | undefined,
  gainers: readonly string[],
  losers: readonly string[],
  because: ReviewSubject['words']['summary']['because'],
): string {
  const [won, lost] = [gainers.length > 0, losers.length > 0];
  if (change === undefined) return lost ? because.firstReview : because.firstAllGreen;
  if (won && lost) {
    if (Math.abs(change) * 100 < SMALLEST) return because.evenedOut;
    return change > 0 ? because.gainedMore : because.costMore;
  }
  if (!won && !lost) return because.noMover;
  return won ? because.gained : because.cost;
}

function namesOf(names: readonly string[], most: number, { words }: ReviewSubject): string {
  const [first, second] = names
    .slice(0, most)
    .map((name) => fill(words.summary.named, { name: cutText(name, LONGEST_NAME) }));
  if (first === undefined) return '';
  return second === undefined ? first : fill(words.summary.and, { first, second });
}

/** Names the perspectives that have no score because too little of them has data. */
function tooLittleData(subject: ReviewSubject): string {
  const names = subject.outline.perspectives
    .filter(({ result }) => result.score === undefined && result.coverage !== undefined)
    .map(({ result }) => result.perspective.name);
  if (names.length === 0) return '';
  const list = names.length > 2 ? `${names.slice(0, 2).join(', ')}, …` : namesOf(names, 2, subject);
  return fill(subject.words.summary.tooLittleData, { names: list });
}

function who(subject: ReviewSubject): string {
  const { words, company, unitName, period, settings, scorecard, language } = subject;
  const { summary } = words;
  const measures = {
    KPIs: summary.measureMean,
    units: summary.measureUnits,
    lowest: summary.measureLowest,
  };
  const cap = formatNumber(settings.scoreCap, {
    decimals: 0,
    separators: separatorsOf(language),
    shift: 2,
  });
  return fill(summary.who, {
    who: unitName ?? company,
    scorecard: scorecard.setup.scorecard ?? summary.scorecardDefault,
    period: periodLabel(period, language),
    measure: fill(measures[scoreSource(subject)], { cap }),
  });
}
