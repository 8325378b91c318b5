import { trendArrow } from '../../../look/trend-arrow';
import { trendWord } from '../../../look/trend-word';
import { periodLabel } from '../../../look/period-label';
import { VARIANCE_PERCENT_FORMAT } from '../../../look/excel-formats';
import type { Trend } from '../../../scorecard/rules/trend';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { kpiFormats } from '../../styling/kpi-formats';
import { LINES, STYLES } from '../../styling/styles';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import type { SCORECARD_COLUMNS } from '../scorecard/columns';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { CARD_COLUMNS, CARD_LINES } from './card-grid';
import { shownResults } from './shown-results';

/** The order of the facts, which is that of their rows. */
export const FACTS = [
  'status',
  'actual',
  'target',
  'variance',
  'variancePercent',
  'trend',
  'ytdActual',
  'ytdStatus',
  'yearForecast',
  'yearStatus',
  'owner',
] as const satisfies readonly (keyof typeof SCORECARD_COLUMNS)[];

export type Fact = (typeof FACTS)[number];

const LONGEST_OWNER = 18;

/** The row of a fact in the card that begins at `top`. */
export function factRow(top: number, fact: Fact): number {
  return top + CARD_LINES.firstFact + FACTS.indexOf(fact);
}

/** Puts what Scorecard says of a KPI at the left of its card. */
export function addCardFacts(
  draft: SheetDraft,
  subject: ReviewSubject,
  kpi: KpiRow,
  top: number,
): void {
  const labels = factLabels(subject, kpi);
  const looks = factLooks(subject, kpi);
  const hair = { borders: { bottom: LINES.hair } };
  for (const fact of FACTS) {
    const row = factRow(top, fact);
    draft.put(row, CARD_COLUMNS.fact, labels[fact], { ...STYLES.muted, ...hair });
    const content = factContent(subject, kpi, fact);
    const { owner } = kpi.result.kpi;
    const isCut = fact === 'owner' && content !== owner;
    const note = isCut ? { note: owner } : {};
    draft.put(row, CARD_COLUMNS.figure, content, { ...looks[fact], ...hair }, note);
  }
}

function factContent(subject: ReviewSubject, kpi: KpiRow, fact: Fact): CellContent | undefined {
  if (fact === 'owner') return shortOwner(kpi.result.kpi.owner);
  const reference = scorecardReference(subject, kpi.row, fact);
  if (fact === 'trend') return trendContent(subject, kpi.result.trend, reference);
  // A direction without variance leaves Scorecard's cell blank, and a reference to a blank cell would be 0.
  return {
    formula: `IF(${reference}="","",${reference})`,
    result: shownResults(subject, kpi)[fact],
  };
}

/** The arrow of Scorecard with its word. */
function trendContent(
  { language, words }: ReviewSubject,
  trend: Trend | undefined,
  reference: string,
): CellContent {
  const text = (each: Trend): string =>
    fill(words.cards.trendText, { arrow: trendArrow(each), word: trendWord(each, language) });
  const formula = (['Better', 'Same', 'Worse'] as const).reduceRight(
    (rest, each) => `IF(${reference}=${quoted(trendArrow(each))},${quoted(text(each))},${rest})`,
    '""',
  );
  return { formula, result: trend === undefined ? '' : text(trend) };
}

function shortOwner(owner: string | undefined): string | undefined {
  if (owner === undefined || owner.length <= LONGEST_OWNER) return owner;
  return `${owner
    .slice(0, LONGEST_OWNER - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

function factLabels(
  { words, language }: ReviewSubject,
  { result }: KpiRow,
): Readonly<Record<Fact, string>> {
  const { cards, common } = words;
  const period = periodLabel(result.period, language);
  const label = common.actual;
  return {
    status: common.status,
    actual: result.carried ? fill(cards.carried, { label, period }) : label,
    target: common.target,
    variance: common.variance,
    variancePercent: cards.variancePercent,
    trend: cards.trend,
    ytdActual: cards.yearToDate,
    ytdStatus: cards.yearToDateStatus,
    yearForecast: cards.fullYear,
    yearStatus: cards.fullYearStatus,
    owner: common.owner,
  };
}

function factLooks(
  { language }: ReviewSubject,
  { result }: KpiRow,
): Readonly<Record<Fact, CellStyle>> {
  const { value, variance } = kpiFormats(result, language);
  const figure: CellStyle = { ...STYLES.number, format: value };
  const chip: CellStyle = { ...STYLES.number, bold: true };
  return {
    status: { ...chip, size: 10 },
    actual: { ...figure, size: 12, bold: true, italic: result.carried },
    target: figure,
    variance: { ...figure, format: variance },
    variancePercent: { ...figure, format: VARIANCE_PERCENT_FORMAT },
    trend: chip,
    ytdActual: figure,
    ytdStatus: chip,
    yearForecast: { ...figure, italic: true },
    yearStatus: chip,
    owner: STYLES.number,
  };
}
