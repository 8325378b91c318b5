import { CARD_NAME, FIGURES_NAME } from './card-names';
import { SHEET_COLUMNS, SHEET_ROWS, lettersOf } from '../../workbook/scorecard-sheet/sheet-columns';
import type { StandingRow } from '../../workbook/scorecard-sheet/arranged-rows';
import { CHOICE_CELLS } from '../../workbook/scorecard-sheet/head-cells';
import { columnOf } from '../../workbook/scorecard-sheet/sheet-columns';

/** The headings of a sheet on which nobody has moved our columns. */
export const HEADINGS = `A${SHEET_ROWS.headings}:${lettersOf('unit')}${SHEET_ROWS.headings}`;

/** A scorecard sheet as it stands. */
export interface StandingCard {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly rows: readonly StandingRow[];
  /** What is chosen in it. */
  readonly unit: string;
  readonly period: string;
  /** Its cells in use, as an address. */
  readonly used: string;
  /** Last column in use, counted from 0. */
  readonly lastColumn: number;
}

export interface StandingFigures {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly used: string;
}

export interface Standing {
  readonly card?: StandingCard;
  readonly figures?: StandingFigures;
  /** Names of ours that stand for nothing of use any more: a deleted sheet, columns that somebody has moved. */
  readonly lostNames: readonly string[];
}

/** What of the scorecard sheet is in the workbook: one sync. */
export async function lookAtCard(context: Excel.RequestContext): Promise<Standing> {
  const card = named(context, CARD_NAME);
  const figures = named(context, FIGURES_NAME);
  await context.sync();
  const isWhole = card.isThere() && addressOf(card.range) === HEADINGS;
  return {
    ...(isWhole && { card: cardOf(card) }),
    ...(figures.isThere() && { figures: placeOf(figures) }),
    lostNames: [
      ...(card.isNamed() && !isWhole ? [CARD_NAME] : []),
      ...(figures.isNamed() && !figures.isThere() ? [FIGURES_NAME] : []),
    ],
  };
}

function named({ workbook }: Excel.RequestContext, key: string) {
  const name = workbook.names.getItemOrNullObject(key).load({ name: true });
  const range = name.getRangeOrNullObject().load({ address: true });
  const { worksheet } = range;
  worksheet.load({ name: true, protection: { protected: true } });
  const used = worksheet
    .getUsedRange()
    .load({ address: true, values: true, rowIndex: true, columnIndex: true, columnCount: true });
  return {
    range,
    worksheet,
    used,
    isNamed: () => !name.isNullObject,
    isThere: () => !name.isNullObject && !range.isNullObject,
  };
}

type Named = ReturnType<typeof named>;

function addressOf({ address }: Excel.Range): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

function placeOf({ worksheet, used }: Named): StandingFigures {
  return {
    sheet: worksheet.name,
    isProtected: worksheet.protection.protected,
    used: addressOf(used),
  };
}

function cardOf(card: Named): StandingCard {
  const { used } = card;
  const valueAt = (row: number, column: number): unknown =>
    used.values[row - used.rowIndex]?.[column - used.columnIndex] ?? '';
  const textAt = (row: number, column: number): string => String(valueAt(row, column));
  const rows: StandingRow[] = [];
  const last = used.columnIndex + used.columnCount;
  const end = used.rowIndex + used.values.length;
  for (let row = SHEET_ROWS.first - 1; row < end; row++) {
    const own = Array.from({ length: Math.max(0, last - SHEET_COLUMNS.length) }, (_, index) =>
      textAt(row, SHEET_COLUMNS.length + index),
    );
    rows.push({ key: textAt(row, columnOf('key')), hasNotes: own.some((text) => text !== '') });
  }
  const { unit, period } = CHOICE_CELLS;
  return {
    ...placeOf(card),
    rows: rows.slice(0, rows.findLastIndex(({ key }) => key !== '') + 1),
    unit: textAt(unit.row - 1, columnOf(unit.column)),
    period: textAt(period.row - 1, columnOf(period.column)),
    lastColumn: Math.max(SHEET_COLUMNS.length, last) - 1,
  };
}
