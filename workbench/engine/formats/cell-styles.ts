import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetColDataMutation, SetRowDataMutation } from '@univerjs/sheets';
import { intersectionOf, isEntireColumn, isEntireRow, type Box } from '../box';
import type { SheetEngine } from '../sheet-engine';
import { Signal } from '../signal';
import type { CellStyle } from './cell-style';
import { StyleNews } from './style-news';

/** Gives the style that a cell shall have; it must not change the one it gets. */
export type StyleChange = (style: CellStyle, row: number, column: number) => CellStyle;

type StyleKey = Nullable<string | IStyleData>;
const BLANK: CellStyle = {};
const DEFAULT_FONT: CellStyle = { ff: 'Calibri', fs: 11 };

/** Takes away the parts that are null, undefined or empty: to Univer they are no styles. */
function tidied(style: CellStyle): CellStyle {
  const entries = Object.entries(style).flatMap(([key, part]): [string, unknown][] => {
    if (part === null || part === undefined) return [];
    if (typeof part !== 'object' || Array.isArray(part)) return [[key, part]];
    const inner = tidied(part as CellStyle);
    return Object.keys(inner).length > 0 ? [[key, inner]] : [];
  });
  return Object.fromEntries(entries);
}

/** Formats of cells, rows and columns, with what only files know of them. */
export class CellStyles {
  /** Told before styles are changed; a listener that throws refuses it. */
  readonly asked = new Signal<string>();
  readonly #engine: SheetEngine;
  readonly #news: StyleNews;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
    this.#news = new StyleNews(engine);
  }

  /** The style of a cell without one. */
  get standard(): CellStyle {
    const { workbook } = this.#engine.univer;
    return { ...DEFAULT_FONT, ...this.#resolved(workbook.getSnapshot().defaultStyle) };
  }

  /** The style that a cell shows: its own over that of its row and its column. */
  styleAt(sheetId: string, row: number, column: number): CellStyle {
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const own = this.#resolved(sheet.getCellRaw(row, column)?.s);
    return this.#under(sheet, row, column, own);
  }

  /** The different styles that cells of a box show, with the font that a cell without one has. */
  stylesIn(sheetId: string, box: Box): CellStyle[] {
    const { standard } = this;
    const found = new Map<string, CellStyle>();
    for (const [row, column] of this.#places(sheetId, box)) {
      const style = this.styleAt(sheetId, row, column);
      const key = JSON.stringify(style);
      if (!found.has(key)) found.set(key, { ...standard, ...style });
    }
    return [...found.values()];
  }

  /**
   * Changes the styles of cells. A change of whole columns or rows goes to them as such, and to those of their cells that
   * have a style of their own.
   */
  change(sheetId: string, box: Box, change: StyleChange): void {
    this.asked.tell(sheetId);
    if (isEntireColumn(box)) this.#changeColumns(sheetId, box, change);
    else if (isEntireRow(box)) this.#changeRows(sheetId, box, change);
    else {
      this.#engine.sheets.ensureSize(sheetId, box.row + box.rows, box.column + box.columns);
      this.#changeCells(sheetId, cellsOf(box), change);
    }
  }

  /** Changes the styles of all cells of the workbook whose own style is meant. */
  changeWhere(isMeant: (style: CellStyle) => boolean, change: StyleChange): void {
    for (const sheetId of this.#engine.sheets.ids) {
      const cells: [number, number][] = [];
      const matrix = this.#engine.sheets.univerSheet(sheetId).getCellMatrix();
      matrix.forValue((row, column, cell) => {
        if (cell?.s && isMeant(this.#resolved(cell.s))) cells.push([row, column]);
      });
      if (cells.length > 0) this.#changeCells(sheetId, cells, change);
    }
  }

  /** Univer's own change carries no more than Univer knows, so the styles are set here, and told afterwards. */
  #changeCells(
    sheetId: string,
    cells: Iterable<readonly [number, number]>,
    change: StyleChange,
  ): void {
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const known = new Map<CellStyle | string, string | undefined>();
    const isAlikeEverywhere = change.length < 2;
    for (const [row, column] of cells) {
      const cell = matrix.getValue(row, column) ?? {};
      const base = this.#baseAt(sheet, cell, row, column);
      const changed = isAlikeEverywhere && known.has(base) ? base : change(base, row, column);
      // To know a style by its text costs less than to look for it among all others.
      const key = isAlikeEverywhere ? base : JSON.stringify(changed);
      const style = known.has(key) ? known.get(key) : this.#storedAs(changed);
      known.set(key, style);
      if (style === undefined) delete cell.s;
      else cell.s = style;
      matrix.setValue(row, column, cell);
      this.#news.note(sheetId, row, column);
    }
  }

  #baseAt(sheet: Worksheet, cell: ICellData, row: number, column: number): CellStyle {
    return cell.s ? this.#resolved(cell.s) : this.#under(sheet, row, column, BLANK);
  }

  /** A style over those of its row and its column. */
  #under(sheet: Worksheet, row: number, column: number, own: CellStyle): CellStyle {
    const ofRow = sheet.getRowStyle(row);
    const ofColumn = sheet.getColumnStyle(column);
    if (!ofRow && !ofColumn) return own;
    return { ...this.#resolved(ofRow), ...this.#resolved(ofColumn), ...own };
  }

  #changeColumns(sheetId: string, box: Box, change: StyleChange): void {
    const { sheets, univer } = this.#engine;
    if (!isEntireRow(box)) sheets.ensureSize(sheetId, 0, box.column + box.columns);
    const sheet = sheets.univerSheet(sheetId);
    const end = Math.min(box.column + box.columns, sheet.getColumnCount());
    const columnData: Record<number, { s: string | undefined }> = {};
    for (let column = box.column; column < end; column += 1) {
      const style = change(this.#resolved(sheet.getColumnStyle(column)), 0, column);
      columnData[column] = { s: this.#storedAs(style) };
    }
    const parameters = { unitId: univer.unitId, subUnitId: sheetId, columnData };
    univer.commands.syncExecuteCommand(SetColDataMutation.id, parameters);
    this.#changeCells(sheetId, this.#styledCells(sheet, box), change);
  }

  #changeRows(sheetId: string, box: Box, change: StyleChange): void {
    const { sheets, univer } = this.#engine;
    sheets.ensureSize(sheetId, box.row + box.rows, 0);
    const sheet = sheets.univerSheet(sheetId);
    const rowData: Record<number, { s: string | undefined }> = {};
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      rowData[row] = { s: this.#storedAs(change(this.#resolved(sheet.getRowStyle(row)), row, 0)) };
    }
    const parameters = { unitId: univer.unitId, subUnitId: sheetId, rowData };
    univer.commands.syncExecuteCommand(SetRowDataMutation.id, parameters);
    this.#changeCells(sheetId, this.#styledCells(sheet, box), change);
  }

  #styledCells(sheet: Worksheet, box: Box): [number, number][] {
    const found: [number, number][] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const at = { row, column, rows: 1, columns: 1 };
      if (cell?.s && intersectionOf(box, at)) found.push([row, column]);
    });
    return found;
  }

  /** The cells of a box that can differ: all within the grid, and one that stands for what lies behind. */
  *#places(sheetId: string, box: Box): Iterable<readonly [number, number]> {
    const sheet = this.#engine.sheets.univerSheet(sheetId);
    const grid = {
      row: 0,
      column: 0,
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
    };
    const inGrid = intersectionOf(box, grid);
    if (inGrid) yield* cellsOf(inGrid);
    if (!inGrid) yield [box.row, box.column];
  }

  #resolved(style: StyleKey): CellStyle {
    if (!style) return BLANK;
    const found = this.#engine.univer.workbook.getStyles().get(style);
    return (found ?? BLANK) as CellStyle;
  }

  #storedAs(style: CellStyle): string | undefined {
    const tidy = tidied(style);
    if (Object.keys(tidy).length === 0) return undefined;
    const id: Nullable<string> = this.#engine.univer.workbook.getStyles().setValue(tidy);
    return id ?? undefined;
  }
}

function* cellsOf(box: Box): Iterable<readonly [number, number]> {
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      yield [row, column];
    }
  }
}
