import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { blockReference, cellReference, onSheet } from '../../../review/book/reference';
import type { ReviewBook } from '../../../review/book/review-book';
import type { ReviewSheet } from '../../../review/book/review-sheet';
import type { SparklineGroup } from '../../../review/book/chart';
import { veilText } from '../../writing/stored-text';
import { CellLooks } from '../cells/cell-looks';
import type { ReviewPackage, ReviewWriter } from '../review-writer';
import { addConditionalFormats } from './conditional-formats';
import { libraryLook } from './library-look';
import type { LibrarySheet } from './library-sheet';
import { setPage } from './page';
import { solidColour } from './solid-colour';
import { addValidations } from './validations';

/** The library's own check prints to the console; `finishReview` packs what is written. */
const OPTIONS = { validate: false, zip: { level: 0 } };
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';
const ROW_HEIGHT = 15;
/** Wide enough for the Summary; sizes in twentieths of a point. */
const WINDOW = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 17_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
} as const;

/** Writes reviews with the library excelts; beside this folder only the writer of tables knows it. */
export const exceltsReviewWriter: ReviewWriter = {
  async write(book: ReviewBook): Promise<ReviewPackage> {
    const workbook = new Workbook();
    workbook.views = [WINDOW];
    workbook.company = veilText(book.properties.company);
    workbook.manager = veilText(book.properties.manager);
    const looks = new CellLooks();
    const sheets = book.sheets.map((sheet, index) => addSheet(workbook, sheet, index + 1, looks));
    if (sheets[0] !== undefined) layOut(looks, sheets[0]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer(OPTIONS));
    const numbers = lookNumbers(bytes);
    return { bytes, lookOf: (style) => numbers[looks.numberOf(style)] ?? 0 };
  },
};

/**
 * One cell for each look, down the first column of the first sheet, so that the library numbers them. The cells of
 * the review, which are put in afterwards, replace them.
 */
function layOut({ styles }: CellLooks, sheet: LibrarySheet): void {
  styles.forEach((style, index) => {
    sheet.getCell(index + 1, 1).style = libraryLook(style);
  });
}

/** The numbers that the library gave the looks, in their order. */
function lookNumbers(bytes: Uint8Array): readonly number[] {
  const { [FIRST_SHEET]: part } = unzipSync(bytes, { filter: ({ name }) => name === FIRST_SHEET });
  if (part === undefined) return [];
  return [...strFromU8(part).matchAll(/<c r="A\d+" s="(\d+)"/g)].map((match) => Number(match[1]));
}

function addSheet(
  workbook: Workbook,
  plan: ReviewSheet,
  number: number,
  looks: CellLooks,
): LibrarySheet {
  const sheet = workbook.addWorksheet(plan.name, {
    properties: {
      tabColor: solidColour(plan.tabColour),
      defaultRowHeight: ROW_HEIGHT,
      outlineLevelRow: deepest(plan.rows.values()),
      outlineLevelCol: deepest(plan.columns.values()),
      outlineProperties: { summaryBelow: false, summaryRight: false },
    },
    views: [viewOf(plan, number === 1)],
  });
  addColumns(sheet, plan);
  addLooksAndNotes(sheet, plan, looks);
  if (plan.filter !== undefined) sheet.autoFilter = blockReference(plan.filter);
  addConditionalFormats(sheet, plan.conditionalFormats, number);
  addValidations(sheet, plan.validations);
  plan.sparklines.forEach((group) => {
    addSparklines(sheet, group);
  });
  setPage(sheet, plan.page);
  return sheet;
}

function deepest(looks: Iterable<{ readonly outline?: number }>): number | undefined {
  const deepest = [...looks].reduce((most, { outline = 0 }) => Math.max(most, outline), 0);
  return deepest === 0 ? undefined : deepest;
}

function viewOf({ zoom, frozen }: ReviewSheet, tabSelected: boolean) {
  const look = { showGridLines: false, zoomScale: zoom, zoomScaleNormal: zoom, tabSelected };
  if (frozen === undefined || frozen.rows + frozen.columns === 0) return look;
  return { ...look, state: 'frozen' as const, xSplit: frozen.columns, ySplit: frozen.rows };
}

function addColumns(sheet: LibrarySheet, { columns }: ReviewSheet): void {
  for (const [number, { width, outline = 0 }] of columns) {
    const column = sheet.getColumn(number);
    column.width = width;
    if (outline > 0) column.outlineLevel = outline;
  }
}

function addLooksAndNotes(sheet: LibrarySheet, { cells }: ReviewSheet, looks: CellLooks): void {
  for (const { row, column, style, note } of cells) {
    looks.numberOf(style);
    if (note !== undefined) sheet.getCell(row, column).note = veilText(note);
  }
}

/** Small columns; the library writes the colours as they are given. */
function addSparklines(sheet: LibrarySheet, group: SparklineGroup): void {
  if (group.lines.length === 0) return;
  sheet.addSparklineGroup({
    type: 'column',
    displayEmptyCellsAs: 'gap',
    last: true,
    negative: true,
    lineColor: solidColour(group.colour).argb,
    lastColor: solidColour(group.lastColour).argb,
    negativeColor: solidColour(group.negativeColour).argb,
    sparklines: group.lines.map(({ figures, cell }) => ({
      dataRef: veilText(onSheet(figures.sheet, blockReference(figures.block))),
      cellRef: cellReference(cell),
    })),
  });
}
