import { cellReference } from '../book/reference';
import type { ReviewSubject } from './review-subject';

/** Rows of a sheet of cards: where the first one begins, and how many each has. */
export const CARD_ROWS = { first: 5, each: 13 } as const;

/** The column in which a card begins. */
export const CARD_COLUMN = 2;

/** The cell with the title of a KPI's card; undefined for a KPI that has none. */
export function cardPlace(
  { cards, sheets }: Pick<ReviewSubject, 'cards' | 'sheets'>,
  kpiId: string,
): { readonly sheet: string; readonly cell: string } | undefined {
  for (const [index, { rows }] of cards.entries()) {
    const position = rows.findIndex(({ result }) => result.kpi.id === kpiId);
    const sheet = sheets.cards[index];
    if (position < 0 || sheet === undefined) continue;
    return { sheet, cell: cellReference({ row: cardRow(position), column: CARD_COLUMN }) };
  }
  return undefined;
}

/** The row in which the card at a position of its sheet begins; positions count from 0. */
export function cardRow(position: number): number {
  return CARD_ROWS.first + position * CARD_ROWS.each;
}
