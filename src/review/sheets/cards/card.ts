import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { fill } from '../../../strings/fill';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import { cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { answersFor } from '../../facts/answers';
import { LINES, STYLES } from '../../styling/styles';
import { linesIn, textHeight } from '../../styling/text-height';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { SCORECARD_COLUMNS } from '../scorecard/columns';
import { cardChart } from './card-chart';
import { addCardFacts } from './card-facts';
import { CARD_COLUMNS, CARD_HEIGHTS, CARD_LINES, CARD_WIDTHS, HIGH_ROWS } from './card-grid';
import type { CardPeriod } from './card-periods';
import { cardSeries } from './card-series';
import { addCardTable, cardTable } from './card-table';
import { addVoices } from './card-voices';

/** Where the title of a card ends and the line about its KPI begins. */
const TITLE_END = CARD_COLUMNS.firstPeriod + 3;
const TALLEST_TITLE = 48;
const COMMENT_LINES = 13;

/** What the cards of a sheet have in common. */
export interface CardSetting {
  readonly periods: readonly CardPeriod[];
  /** True when the cards of several perspectives stand on the sheet. */
  readonly namesPerspective: boolean;
}

/** Puts the card of a KPI on the sheet, from the row `top` on; gives its height in points. */
export function addCard(
  draft: SheetDraft,
  subject: ReviewSubject,
  kpi: KpiRow,
  top: number,
  { periods, namesPerspective }: CardSetting,
): number {
  const points = cardSeries(subject, kpi, periods);
  const table = cardTable(kpi, top);
  const title = addTitle(draft, subject, kpi, top, namesPerspective);
  addCardFacts(draft, subject, kpi, top);
  addCardTable(draft, subject, kpi, table, points);
  const chart = cardChart(draft.name, subject, kpi, table, top, points);
  const { firstPeriod, lastPeriod } = CARD_COLUMNS;
  if (chart === undefined) {
    const place = blockOf(top + CARD_LINES.firstFact, firstPeriod, table.periods - 1, lastPeriod);
    draft.box(place, subject.words.cards.noReadings, { ...STYLES.muted, align: 'center' });
  } else {
    draft.charts.push(chart);
  }
  addComment(draft, subject, kpi, top);
  return title + setHeights(draft, top, addVoices(draft, subject, kpi, top));
}

function addTitle(
  draft: SheetDraft,
  subject: ReviewSubject,
  card: KpiRow,
  top: number,
  namesPerspective: boolean,
): number {
  const { kpi } = card.result;
  const { cards } = subject.words;
  const band: CellStyle = { fill: SHEET_COLOURS.navySoft, borders: { top: LINES.section } };
  const name = `${kpi.id}  ${kpi.name}`;
  const details = detailsOf(card, subject, namesPerspective);
  const { fact, lastPeriod, comment } = CARD_COLUMNS;
  const cell = cellReference({ row: card.row, column: SCORECARD_COLUMNS.name });
  const link = { sheet: subject.sheets.fixed.scorecard, cell };
  const strong = { size: 12, bold: true, colour: SHEET_COLOURS.navy, wrap: true };
  draft.box(blockOf(top, fact, top, TITLE_END), name, { ...band, ...strong }, { link });
  const detailLook: CellStyle = { ...STYLES.muted, ...band, align: 'right', wrap: true };
  draft.box(blockOf(top, TITLE_END + 1, top, lastPeriod), details, detailLook);
  draft.put(top, lastPeriod + 1, undefined, band);
  draft.put(top, comment, cards.comment, { ...STYLES.muted, ...band, bold: true });
  const height = titleHeight(name, details);
  draft.height(top, height);
  return height;
}

/** Perspective and objective, unit, which way is better, and whether the KPI is critical. */
function detailsOf(
  { result, objective, perspective }: KpiRow,
  { words, texts }: ReviewSubject,
  namesPerspective: boolean,
): string {
  const { cards } = words;
  const { kpi, rule } = result;
  const parts = [
    namesPerspective ? perspective?.perspective.name : undefined,
    objective?.objective.name,
    kpi.measureUnit,
    rule.direction === 'none' ? undefined : texts.explain[rule.direction],
    kpi.critical === true ? cards.critical : undefined,
  ].filter((text) => text !== undefined);
  return parts.reduce(
    (first, second) => (first === '' ? second : fill(cards.titlePart, { first, second })),
    '',
  );
}

function titleHeight(name: string, details: string): number {
  const { fact, figure, label, period } = CARD_WIDTHS;
  const texts = [
    { text: name, width: fact + figure + label + 4 * period, size: 13 },
    { text: details, width: 9 * period, size: 9 },
  ];
  return Math.min(TALLEST_TITLE, textHeight(texts, CARD_HEIGHTS.title));
}

function addComment(draft: SheetDraft, subject: ReviewSubject, kpi: KpiRow, top: number): void {
  const { comment } = CARD_COLUMNS;
  const place = blockOf(top + CARD_LINES.firstFact, comment, top + CARD_LINES.lastFact, comment);
  const { happened } = answersFor(kpi, subject);
  const isLong = happened !== undefined && linesIn(happened, CARD_WIDTHS.comment) > COMMENT_LINES;
  draft.box(place, happened, {
    ...STYLES.input,
    align: 'left',
    vertical: 'top',
    indent: 1,
    size: isLong ? 8 : 9.5,
  });
}

/** @param voices of the text between this card and the next */
function setHeights(draft: SheetDraft, top: number, voices: number): number {
  let total = CARD_HEIGHTS.space + voices;
  draft.height(top + CARD_LINES.space, total);
  for (let line: number = CARD_LINES.firstFact; line <= CARD_LINES.lastFact; line++) {
    const height = line <= HIGH_ROWS ? CARD_HEIGHTS.high : CARD_HEIGHTS.low;
    draft.height(top + line, height);
    total += height;
  }
  return total;
}
