import { SHEET_COLOURS } from '../../look/sheet-colours';
import { CHOICE_CELLS } from '../../workbook/scorecard-sheet/head-cells';
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  lettersOf,
  type ColumnKey,
} from '../../workbook/scorecard-sheet/sheet-columns';
import { supports } from '../supports';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import { columnPoints } from '../writing/column-points';
import type { Step } from '../writing/step';
import { bodyRows, type Card } from './card-cells';
import { linesTogether } from './lines-together';

/** Since this API set rows can be grouped. */
const GROUPS = '1.10';
const FONT_OF_TITLE = 16;
const TITLE_HEIGHT = 24;
const HALF_INCH = 36;

/** Widths, head, page and groups of a new sheet; from then on they are the user's. */
export function cardFrameSteps(card: Card): Step[] {
  return [
    step(60, card, (sheet) => {
      setColumns(sheet, card);
      setHead(sheet);
      sheet.showGridlines = false;
      sheet.tabColor = SHEET_COLOURS.navy;
      const { headings } = SHEET_ROWS;
      sheet.freezePanes.freezeAt(sheet.getRange(`A1:${lettersOf('name')}${headings}`));
      setPage(sheet);
      sheet.activate();
    }),
    ...(supports(GROUPS) ? groupSteps(card) : []),
  ];
}

/** The printed part grows and shrinks with the rows. */
export function printStep(card: Card): Step {
  return step(1, card, (sheet) => {
    const [, last] = bodyRows(card);
    sheet.pageLayout.setPrintArea(`${lettersOf('id')}1:${lettersOf('unit')}${last}`);
  });
}

function setColumns(sheet: Excel.Worksheet, card: Card): void {
  const [first, last] = bodyRows(card);
  for (const { key, width, align, numberFormat } of SHEET_COLUMNS) {
    const letters = lettersOf(key);
    const column = sheet.getRange(`${letters}:${letters}`);
    if (width === undefined) column.columnHidden = true;
    else column.format.columnWidth = columnPoints(width);
    const body = sheet.getRange(`${letters}${SHEET_ROWS.headings}:${letters}${last}`);
    body.format.horizontalAlignment = align;
    if (numberFormat === undefined) continue;
    // One format for all cells of a range, which the types do not know.
    const cells = sheet.getRange(`${letters}${first}:${letters}${last}`);
    Object.assign(cells, { numberFormat });
  }
}

function setHead(sheet: Excel.Worksheet): void {
  const { title, message, choices, notes, groups, headings } = SHEET_ROWS;
  const [from, to] = [lettersOf('id'), lettersOf('unit')];
  const row = (number: number): Excel.Range => sheet.getRange(`${from}${number}:${to}${number}`);
  row(title).format.font.set({ size: FONT_OF_TITLE, bold: true, color: SHEET_COLOURS.navy });
  for (const quiet of [message, notes]) row(quiet).format.font.color = SHEET_COLOURS.muted;
  row(groups).format.font.set({ bold: true, color: '#FFFFFF' });
  row(groups).format.fill.color = SHEET_COLOURS.navy;
  row(headings).format.font.set({ bold: true, color: SHEET_COLOURS.navy });
  row(headings).format.fill.color = SHEET_COLOURS.navySoft;
  row(title).format.rowHeight = TITLE_HEIGHT;
  const at = (column: ColumnKey): Excel.Range => sheet.getRange(`${lettersOf(column)}${choices}`);
  Object.assign(at('score'), { numberFormat: '0.0' });
  for (const column of ['status', 'score'] as const) at(column).format.font.bold = true;
  for (const { column } of Object.values(CHOICE_CELLS)) {
    const cell = at(column);
    Object.assign(cell, { numberFormat: '@' });
    cell.format.fill.color = SHEET_COLOURS.inputFill;
    cell.format.font.color = SHEET_COLOURS.inputText;
    cell.format.horizontalAlignment = 'Left';
  }
}

function setPage({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${SHEET_ROWS.groups}:$${SHEET_ROWS.headings}`);
  for (const side of ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin'] as const) {
    pageLayout[side] = HALF_INCH;
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
}

/** What stands under a perspective folds away, and what stands under an objective. */
function groupSteps(card: Card): Step[] {
  const runs = linesTogether(card.rows).flatMap(({ first, lines }) => [
    ...runsFrom(
      lines.map(({ level }) => level),
      1,
    ).map(([at, count]) => [first + at, count] as const),
    ...runsFrom(
      lines.map(({ level }) => level),
      2,
    ).map(([at, count]) => [first + at, count] as const),
  ]);
  return runs.map(([row, count]) =>
    step(1, card, (sheet) => {
      sheet.getRange(`${row}:${row + count - 1}`).group('ByRows');
    }),
  );
}

/** Where levels of at least `least` follow each other: position and how many. */
function runsFrom(levels: readonly number[], least: number): [number, number][] {
  const runs: [number, number][] = [];
  levels.forEach((level, index) => {
    if (level < least) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  });
  return runs;
}

function step(calls: number, { sheet }: Card, add: (sheet: Excel.Worksheet) => void): Step {
  return {
    bytes: calls * BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      add(workbook.worksheets.getItem(sheet));
    },
  };
}
