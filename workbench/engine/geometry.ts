import type { Worksheet } from '@univerjs/core';
import type { Box } from './box';
import type { SheetList } from './sheet-list';

/** Univer measures in pixels, Excel in points. */
export const POINTS_PER_PIXEL = 0.75;

/** A place on a sheet, in points from its upper left corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function pixelsOf(
  start: number,
  count: number,
  known: number,
  sizeAt: (index: number) => number,
  usual: number,
): number {
  let sum = 0;
  const end = Math.min(start + count, known);
  for (let index = start; index < end; index += 1) sum += sizeAt(index);
  return sum + Math.max(0, start + count - Math.max(start, known)) * usual;
}

/** Where cells lie on their sheet. */
export class Geometry {
  readonly #sheets: SheetList;

  constructor(sheets: SheetList) {
    this.#sheets = sheets;
  }

  rectangleOf(sheetId: string, box: Box): Rectangle {
    const sheet = this.#sheets.univerSheet(sheetId);
    return {
      left: this.#width(sheet, 0, box.column),
      top: this.#height(sheet, 0, box.row),
      width: this.#width(sheet, box.column, box.columns),
      height: this.#height(sheet, box.row, box.rows),
    };
  }

  #width(sheet: Worksheet, start: number, count: number): number {
    const sizeAt = (column: number) =>
      sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
    const { defaultColumnWidth } = sheet.getConfig();
    return (
      POINTS_PER_PIXEL * pixelsOf(start, count, sheet.getColumnCount(), sizeAt, defaultColumnWidth)
    );
  }

  #height(sheet: Worksheet, start: number, count: number): number {
    const sizeAt = (row: number) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0);
    const { defaultRowHeight } = sheet.getConfig();
    return POINTS_PER_PIXEL * pixelsOf(start, count, sheet.getRowCount(), sizeAt, defaultRowHeight);
  }
}
