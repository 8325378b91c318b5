import type { CellValue, Region } from '../../../engine';
import type { Book } from '../../book';
import type { ChartModel } from './chart-model';
import type { SeriesModel } from './series-model';

/** What a cell of a source says: a number, a text, or nothing. */
export type DataValue = CellValue | null;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of a region that a chart shows, row by row; none when the region was deleted. */
function cellsOf(book: Book, { sheetId, box }: Region, visibleOnly: boolean): Cell[][] {
  if (!box) return [];
  const sheet = book.engine.sheets.univerSheet(sheetId);
  const rows = Array.from({ length: box.rows }, (_row, index) => box.row + index);
  const columns = Array.from({ length: box.columns }, (_column, index) => box.column + index);
  const isShownRow = (row: number) => !visibleOnly || sheet.getRowVisible(row);
  const isShownColumn = (column: number) => !visibleOnly || sheet.getColVisible(column);
  return rows
    .filter(isShownRow)
    .map((row) => columns.filter(isShownColumn).map((column) => ({ row, column })));
}

function valueAt({ engine }: Book, sheetId: string, { row, column }: Cell): DataValue {
  const value = engine.cells.values(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
  return value === '' ? null : value;
}

function textAt({ engine }: Book, sheetId: string, { row, column }: Cell): string {
  return engine.cells.texts(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
}

export function valuesIn(book: Book, region: Region | undefined, visibleOnly: boolean) {
  if (!region) return [];
  return cellsOf(book, region, visibleOnly)
    .flat()
    .map((cell) => valueAt(book, region.sheetId, cell));
}

/** Texts of cells as they are shown; categories of several columns are read from left to right. */
export function textsIn(book: Book, region: Region | undefined, visibleOnly: boolean): string[] {
  if (!region) return [];
  const { box } = region;
  const rows = cellsOf(book, region, visibleOnly);
  const isFlat = box !== undefined && (box.rows === 1 || box.columns === 1);
  const points = isFlat ? rows.flat().map((cell) => [cell]) : rows;
  return points.map((cells) =>
    cells
      .map((cell) => textAt(book, region.sheetId, cell))
      .filter((text) => text !== '')
      .join(' '),
  );
}

/** A text, the text of the cell that says it, or what Excel says by itself. */
export function textOfSource(
  book: Book,
  source: string | Region | undefined,
  instead: string,
): string {
  if (typeof source === 'string') return source;
  if (!source) return instead;
  return textsIn(book, source, false).join(' ') || instead;
}

/** @param index where the series stands in its chart: nameless ones are Series1, Series2 … */
export function nameOfSeries(book: Book, { name }: SeriesModel, index: number): string {
  return textOfSource(book, name, `Series${index + 1}`);
}

/** The values of a series as numbers; null where there is a gap. Excel draws texts as 0 and leaves a gap for #N/A. */
export function numbersOf(book: Book, chart: ChartModel, series: SeriesModel): (number | null)[] {
  const blank = chart.displayBlanksAs === 'Zero' ? 0 : null;
  return valuesIn(book, series.values, chart.plotVisibleOnly).map((value) => {
    if (typeof value === 'number') return value;
    if (value === null) return blank;
    return value === '#N/A' ? null : 0;
  });
}

/** 1, 2, 3 … where a series has no categories. */
export function categoriesOf(book: Book, chart: ChartModel, series: SeriesModel): string[] {
  const named = textsIn(book, series.categories, chart.plotVisibleOnly);
  const count = valuesIn(book, series.values, chart.plotVisibleOnly).length;
  return Array.from(
    { length: Math.max(count, named.length) },
    (_name, index) => named[index] ?? (named.length > 0 ? '' : String(index + 1)),
  );
}

/** The number format of the first cell of a source. */
export function numberFormatOf({ engine }: Book, region: Region | undefined): string {
  const box = region?.box;
  return box ? engine.styles.patternAt(region.sheetId, box.row, box.column) : 'General';
}

/** Excel titles a chart of one series after it. */
export function chartTitleOf(book: Book, chart: ChartModel): string {
  const [only, ...others] = chart.series;
  const { text, usualText } = chart.title;
  const usual =
    only?.name !== undefined && others.length === 0 ? nameOfSeries(book, only, 0) : usualText;
  return textOfSource(book, text, usual);
}
