import { BooleanNumber, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import {
  SetColDataMutation,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import { textOf, valueOf } from '../cell-content';
import { isEntireColumn, isEntireRow, type Box } from '../box';
import { POINTS_PER_PIXEL } from '../geometry';
import type { SheetEngine } from '../sheet-engine';
import type { CellStyles } from './cell-styles';

const PADDING_PX = 8;
/** Width of a usual letter against the height of its font. */
const LETTER = 0.55;
const LINE = 1.25;
const WRAP = 3;
const LEAST_HEIGHT_PX = 20;

type Along = 'rows' | 'columns';

/** Widths of columns and heights of rows, in points, and which of them are hidden. */
export class Sizes {
  readonly #engine: SheetEngine;
  readonly #styles: CellStyles;

  constructor(engine: SheetEngine, styles: CellStyles) {
    this.#engine = engine;
    this.#styles = styles;
  }

  /** The different sizes in a box; a hidden row or column has 0. */
  sizesIn(sheetId: string, box: Box, along: Along): number[] {
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const sizes = new Set<number>();
    for (const index of this.#indexes(sheet, box, along)) {
      sizes.add(POINTS_PER_PIXEL * pixelsAt(sheet, along, index));
    }
    return [...sizes];
  }

  setSize(sheetId: string, box: Box, along: Along, points: number): void {
    this.#setPixels(sheetId, box, along, points / POINTS_PER_PIXEL);
    this.setHidden(sheetId, box, along, points === 0);
  }

  standard(sheetId: string, along: Along): number {
    const config = this.#engine.sheets.univerSheet(sheetId).getConfig();
    const pixels = along === 'rows' ? config.defaultRowHeight : config.defaultColumnWidth;
    return POINTS_PER_PIXEL * pixels;
  }

  setStandardWidth(sheetId: string, points: number): void {
    const config = this.#engine.sheets.univerSheet(sheetId).getConfig();
    config.defaultColumnWidth = points / POINTS_PER_PIXEL;
    this.#data(sheetId, 'columns', {});
  }

  /** Gives rows or columns back the size of the others. */
  reset(sheetId: string, box: Box, along: Along): void {
    this.#setPixels(sheetId, box, along, this.standard(sheetId, along) / POINTS_PER_PIXEL);
  }

  hiddenIn(sheetId: string, box: Box, along: Along): boolean[] {
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const found = new Set<boolean>();
    for (const index of this.#indexes(sheet, box, along)) {
      found.add(!(along === 'rows' ? sheet.getRowVisible(index) : sheet.getColVisible(index)));
    }
    return [...found];
  }

  setHidden(sheetId: string, box: Box, along: Along, isHidden: boolean): void {
    const sheet = this.#grown(sheetId, box, along);
    const data: Record<number, object> = {};
    for (const index of this.#indexes(sheet, box, along)) {
      data[index] = { hd: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
    }
    this.#data(sheetId, along, data);
  }

  /** As wide as the texts need; an estimate by the size of the font, since nothing is drawn in Node. */
  fitColumns(sheetId: string, box: Box): void {
    const sheet = this.#grown(sheetId, box, 'columns');
    for (const column of this.#indexes(sheet, box, 'columns')) {
      let widest = 0;
      this.#eachCell(sheet, box, (cell, row, at) => {
        if (at === column) widest = Math.max(widest, this.#widthOf(sheetId, cell, row, at));
      });
      if (widest === 0) continue;
      const pixels = Math.ceil(widest + PADDING_PX);
      this.#setPixels(sheetId, { ...box, column, columns: 1 }, 'columns', pixels);
    }
  }

  fitRows(sheetId: string, box: Box): void {
    const sheet = this.#grown(sheetId, box, 'rows');
    const heights = new Map<number, number>();
    this.#eachCell(sheet, box, (cell, row, column) => {
      const height = this.#heightOf(sheet, sheetId, cell, row, column);
      heights.set(row, Math.max(heights.get(row) ?? LEAST_HEIGHT_PX, height));
    });
    for (const [row, height] of heights) {
      this.#setPixels(sheetId, { ...box, row, rows: 1 }, 'rows', Math.ceil(height));
    }
  }

  #widthOf(sheetId: string, cell: ICellData, row: number, column: number): number {
    const style = this.#styles.styleAt(sheetId, row, column);
    const text = textOf(valueOf(cell), style.n?.pattern ?? 'General');
    const longest = Math.max(0, ...text.split('\n').map((line) => line.length));
    return longest * this.#fontPixels(style.fs) * LETTER;
  }

  #heightOf(sheet: Worksheet, sheetId: string, cell: ICellData, row: number, column: number) {
    const style = this.#styles.styleAt(sheetId, row, column);
    const text = textOf(valueOf(cell), style.n?.pattern ?? 'General');
    const font = this.#fontPixels(style.fs);
    const room = Math.max(1, (sheet.getColumnWidth(column) - PADDING_PX) / (font * LETTER));
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + (style.tb === WRAP ? Math.ceil(line.length / room) || 1 : 1), 0);
    return lines * font * LINE + 2;
  }

  #fontPixels(points: number | undefined): number {
    return (points ?? this.#styles.standard.fs ?? 11) / POINTS_PER_PIXEL;
  }

  #eachCell(
    sheet: Worksheet,
    box: Box,
    see: (cell: ICellData, row: number, column: number) => void,
  ): void {
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      const isIn =
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns;
      if (cell && isIn && valueOf(cell) !== '') see(cell, row, column);
    });
  }

  #setPixels(sheetId: string, box: Box, along: Along, pixels: number): void {
    const sheet = this.#grown(sheetId, box, along);
    const indexes = this.#indexes(sheet, box, along);
    const [start = 0] = indexes;
    const end = indexes.at(-1) ?? start;
    const { commands, unitId } = this.#engine.univer;
    const place = { unitId, subUnitId: sheetId };
    if (along === 'rows') {
      const ranges = [{ startRow: start, endRow: end, startColumn: 0, endColumn: 0 }];
      const parameters = { ...place, ranges, rowHeight: pixels };
      commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, parameters);
      this.#data(sheetId, 'rows', Object.fromEntries(indexes.map((row) => [row, { ia: 0 }])));
      return;
    }
    const ranges = [{ startRow: 0, endRow: 0, startColumn: start, endColumn: end }];
    const parameters = { ...place, ranges, colWidth: pixels };
    commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, parameters);
  }

  #data(sheetId: string, along: Along, data: Readonly<Record<number, object>>): void {
    const { commands, unitId } = this.#engine.univer;
    const place = { unitId, subUnitId: sheetId };
    if (along === 'rows') {
      commands.syncExecuteCommand(SetRowDataMutation.id, { ...place, rowData: data });
    } else commands.syncExecuteCommand(SetColDataMutation.id, { ...place, columnData: data });
  }

  #grown(sheetId: string, box: Box, along: Along): Worksheet {
    const { sheets } = this.#engine;
    if (along === 'rows' && !isEntireColumn(box)) sheets.ensureSize(sheetId, box.row + box.rows, 0);
    if (along === 'columns' && !isEntireRow(box)) {
      sheets.ensureSize(sheetId, 0, box.column + box.columns);
    }
    return sheets.univerSheet(sheetId);
  }

  /** Rows or columns of the box that the grid has; the first one behind it when the box lies behind it. */
  #indexes(sheet: Worksheet, box: Box, along: Along): number[] {
    const [start, count, known] =
      along === 'rows'
        ? [box.row, box.rows, sheet.getRowCount()]
        : [box.column, box.columns, sheet.getColumnCount()];
    const end = Math.max(start + 1, Math.min(start + count, known));
    return Array.from({ length: end - start }, (_one, offset) => start + offset);
  }
}

function pixelsAt(sheet: Worksheet, along: Along, index: number): number {
  if (along === 'rows') return sheet.getRowVisible(index) ? sheet.getRowHeight(index) : 0;
  return sheet.getColVisible(index) ? sheet.getColumnWidth(index) : 0;
}
