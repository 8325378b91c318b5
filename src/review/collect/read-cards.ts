import type { Dictionary } from '../../strings/dictionary';
import type { FoundCell, PartsFound } from './parts-found';
import { columnsOf, rowsOf, textAt, type ReviewCells } from './review-cells';

/** A card: its KPI, and the cell below which its comment stands. */
interface FoundCard {
  readonly kpi: string;
  readonly row: number;
  readonly column: number;
}

/** The comments on the cards of a sheet. Each stands below its heading, beside the ID of the KPI. */
export function readCards(sheet: ReviewCells, { cards: words }: Dictionary['review']): PartsFound {
  const rows = rowsOf(sheet);
  const cards = rows.flatMap((row): FoundCard[] => {
    const columns = columnsOf(sheet, row);
    const column = columns.find((each) => textAt(sheet, row, each) === words.comment);
    const [first] = columns;
    if (column === undefined || first === undefined || first >= column) return [];
    const [kpi = ''] = textAt(sheet, row, first).split(/ {2}/);
    return [{ kpi, row, column }];
  });
  const cells = cards.map((card, index) => {
    const next = cards[index + 1]?.row ?? Infinity;
    return commentOf(
      sheet,
      card,
      rows.filter((row) => row > card.row && row < next),
    );
  });
  return {
    parts: cards.slice(0, 1).map(({ row }) => ({ part: 'cards', row, missing: [] })),
    cells,
  };
}

/** Whoever has split the merged cell may have written into several. */
function commentOf(
  sheet: ReviewCells,
  { kpi, row, column }: FoundCard,
  rows: readonly number[],
): FoundCell {
  const lines = rows.map((each) => textAt(sheet, each, column)).filter((text) => text !== '');
  const value = lines.length === 0 ? null : lines.join('\n');
  const place = { sheet: sheet.name, row: row + 1, column };
  return { part: 'card', key: kpi, field: 'happened', value, ...place };
}
