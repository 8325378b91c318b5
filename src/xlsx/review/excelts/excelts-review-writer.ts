import { Workbook, type CellValue as LibraryValue } from '@cj-tech-master/excelts';
import type { CellContent } from '../../../review/book/cell';
import { blockReference, cellReference, onSheet } from '../../../review/book/reference';
import type { ReviewBook } from '../../../review/book/review-book';
import type { ReviewSheet } from '../../../review/book/review-sheet';
import type { SparklineGroup } from '../../../review/book/chart';
import { veilText } from '../../writing/stored-text';
import type { ReviewWriter } from '../review-writer';
import { CellLooks } from './cell-looks';
import { addConditionalFormats } from './conditional-formats';
import type { LibrarySheet } from './library-sheet';
import { setPage } from './page';
import { solidColour } from './solid-colour';
import { addValidations } from './validations';

/** The library's own check prints to the console and doubles the time; `finishReview` compresses well. */
const OPTIONS = { validate: false, zip: { level: 1 } };
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
  async write(book: ReviewBook): Promise<Uint8Array> {
    const workbook = new Workbook();
    const looks = new CellLooks();
    workbook.views = [WINDOW];
    workbook.company = veilText(book.properties.company);
    workbook.manager = veilText(book.properties.manager);
    book.sheets.forEach((sheet, index) => {
      addSheet(workbook, sheet, index + 1, looks);
    });
    return new Uint8Array(await workbook.xlsx.writeBuffer(OPTIONS));
  },
};

function addSheet(workbook: Workbook, plan: ReviewSheet, number: number, looks: CellLooks): void {
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
  addRows(sheet, plan);
  addCells(sheet, plan, looks);
  for (const { top, left, bottom, right } of plan.merges) {
    sheet.mergeCellsWithoutStyle(top, left, bottom, right);
  }
  if (plan.filter !== undefined) sheet.autoFilter = blockReference(plan.filter);
  addConditionalFormats(sheet, plan.conditionalFormats, number);
  addValidations(sheet, plan.validations);
  plan.sparklines.forEach((group) => {
    addSparklines(sheet, group);
  });
  setPage(sheet, plan.page);
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

function addRows(sheet: LibrarySheet, { rows }: ReviewSheet): void {
  for (const [number, { height, outline = 0 }] of rows) {
    const row = sheet.getRow(number);
    if (height !== undefined) row.height = height;
    if (outline > 0) row.outlineLevel = outline;
  }
}

function addCells(sheet: LibrarySheet, { cells }: ReviewSheet, looks: CellLooks): void {
  for (const { row, column, content, style, note } of cells) {
    const cell = sheet.getCell(row, column);
    if (content !== undefined) cell.value = libraryValue(content);
    cell.style = looks.lookOf(style);
    if (note !== undefined) cell.note = veilText(note);
  }
}

function libraryValue(content: CellContent): LibraryValue {
  if (typeof content === 'string') return veilText(content);
  if (typeof content !== 'object') return content;
  const { formula, result } = content;
  return {
    formula: veilText(formula),
    result: typeof result === 'string' ? veilText(result) : result,
  };
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
