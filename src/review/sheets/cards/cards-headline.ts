import { formatScore, formatScoreChange } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { separatorsOf } from '../../../look/separators';
import { statusInText } from '../../../look/status-in-text';
import type { NodeResult } from '../../../scorecard/evaluation/evaluation';
import { fill } from '../../../strings/fill';
import type { CardSheet } from '../../subject/card-plan';
import type { PerspectiveRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import type { CardPeriod } from './card-periods';

/** The perspective that a sheet of cards is about; none for the sheet of all, and of KPIs without an objective. */
export function perspectiveOf(
  { outline, cards }: ReviewSubject,
  sheet: CardSheet,
): PerspectiveRow | undefined {
  return sheet.perspective === undefined ? undefined : outline.perspectives[cards.indexOf(sheet)];
}

/** The message of a sheet of cards: score, change, and how many KPIs are red. */
export function cardsMessage(subject: ReviewSubject, sheet: CardSheet): string {
  const { words, outline, now, company, unitName } = subject;
  const perspective = perspectiveOf(subject, sheet);
  const isLoose = perspective === undefined && sheet.rows.every(({ objective }) => !objective);
  const name = perspective?.result.perspective.name ?? unitName ?? company;
  if (sheet.all === 0) return fill(words.cards.none, { name });
  const message = isLoose
    ? words.cards.loose
    : scoreMessage(subject, name, perspective?.result ?? now.overall);
  const kpis = perspective?.objectives.flatMap((each) => each.kpis);
  const all = kpis ?? (isLoose ? sheet.rows : outline.kpis);
  const red = all.filter(({ result }) => result.status === 'Red').length;
  const template = sheet.all === 1 ? words.cards.withRedOfOne : words.cards.withRed;
  return fill(template, { message, red, all: sheet.all, status: wordOf(subject, 'Red') });
}

/** Whose question, which periods, what the columns mean; and which KPIs have a card when not all do. */
export function cardsWho(
  subject: ReviewSubject,
  sheet: CardSheet,
  periods: readonly CardPeriod[],
): string {
  const { words, window } = subject;
  const { cards } = words;
  if (sheet.all === 0) return cards.noneMore;
  const question = perspectiveOf(subject, sheet)?.result.perspective.question;
  const shown = fill(cards.shown, {
    count: periods.length,
    periods: cards.grains[window.grain],
    last: periods[periods.length - 1]?.label,
  });
  const hasYearAgo = periods.some(({ kind }) => kind === 'year ago');
  const some = fill(cards.someHaveCards, {
    shown: sheet.rows.length,
    all: sheet.all,
    red: wordOf(subject, 'Red'),
    amber: wordOf(subject, 'Amber'),
  });
  const parts = [
    question === undefined ? undefined : fill(cards.question, { question }),
    sheet.rows.length < sheet.all ? some : undefined,
    shown,
    cards.legend,
    hasYearAgo ? cards.darkAndLight : cards.dark,
  ].filter((part) => part !== undefined);
  return parts.reduce((first, second) => fill(cards.titlePart, { first, second }));
}

function scoreMessage(
  { words, language, settings, previous }: ReviewSubject,
  name: string,
  { score, change }: NodeResult,
): string {
  const { cards } = words;
  if (score === undefined) return fill(cards.noScore, { name });
  const separators = separatorsOf(language);
  const scored = formatScore(score, settings, separators);
  if (change === undefined) return fill(cards.score, { name, score: scored });
  return fill(cards.scoreChanged, {
    name,
    score: scored,
    change: formatScoreChange(change, separators),
    previous: periodLabel(previous, language),
  });
}

function wordOf({ language, settings }: ReviewSubject, status: 'Red' | 'Amber'): string {
  return statusInText(status, language, settings.statusWords);
}
