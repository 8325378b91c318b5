import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import type { CardSheet } from '../../subject/card-plan';
import { CARD_ROWS, cardRow } from '../../subject/card-place';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { pageOf, startSheet } from '../sheet-frame';
import { addCard } from './card';
import { cardFormats } from './card-formats';
import { CARD_COLUMNS, CARD_WIDTHS } from './card-grid';
import { cardPage } from './card-page';
import { cardPeriods, type CardPeriod } from './card-periods';
import { cardsMessage, cardsWho } from './cards-headline';
import { periodWidth } from './period-width';

/** The sheets of cards: for each KPI its figures, a chart over the last periods, and room for a comment. */
export function cardSheets(subject: ReviewSubject): ComposedSheet[] {
  const periods = cardPeriods(subject);
  return subject.cards.map((sheet, index) => ({
    sheet: cardSheet(subject, sheet, subject.sheets.cards[index] ?? '', periods),
  }));
}

function cardSheet(
  subject: ReviewSubject,
  sheet: CardSheet,
  name: string,
  periods: readonly CardPeriod[],
) {
  const { fact, label, firstPeriod } = CARD_COLUMNS;
  const draft = startSheet(subject, name, {
    message: cardsMessage(subject, sheet),
    who: cardsWho(subject, sheet, periods),
    links: [fact, fact + 1, firstPeriod],
  });
  const width = periodWidth(subject, sheet.rows, periods);
  setWidths(draft, width);
  const namesPerspective =
    sheet.perspective === undefined && sheet.rows.some(({ perspective }) => perspective);
  const heights = sheet.rows.map((kpi, position) =>
    addCard(draft, subject, kpi, cardRow(position), { periods, namesPerspective }),
  );
  if (heights.length === 0) draft.put(CARD_ROWS.first, label, undefined, STYLES.body);
  draft.conditionalFormats.push(...cardFormats(sheet.rows));
  draft.frozen = { rows: 3, columns: 0 };
  return draft.finish(pageOf(subject, cardPage(heights, width)));
}

function setWidths(draft: SheetDraft, period: number): void {
  const { fact, figure, label, gap, comment } = CARD_WIDTHS;
  const { firstPeriod, lastPeriod } = CARD_COLUMNS;
  draft.widths(CARD_COLUMNS.fact, [fact, figure, label]);
  draft.widths(
    firstPeriod,
    Array.from({ length: lastPeriod - firstPeriod + 1 }, () => period),
  );
  draft.widths(lastPeriod + 1, [gap, comment]);
}
