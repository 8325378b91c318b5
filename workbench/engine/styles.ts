import type { ICellData, ICommandService, IStyleData, Workbook } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Box } from './box';
import type { SheetList } from './sheet-list';
import type { UniverWorkbook } from './univer-workbook';

const GENERAL = 'General';

/** Formats of cells, as Univer keeps them. */
export class Styles {
  readonly #commands: ICommandService;
  readonly #workbook: Workbook;
  readonly #unitId: string;
  readonly #sheets: SheetList;

  constructor({ commands, workbook, unitId }: UniverWorkbook, sheets: SheetList) {
    this.#commands = commands;
    this.#workbook = workbook;
    this.#unitId = unitId;
    this.#sheets = sheets;
  }

  /** The cell's own style; what its row or column adds is not in it. */
  styleAt(sheetId: string, row: number, column: number): IStyleData {
    const cell = this.#sheets.univerSheet(sheetId).getCellRaw(row, column);
    return (cell && this.#workbook.getStyles().getStyleByCell(cell)) ?? {};
  }

  /** The number format of a cell, or of its column or row; `General` when none has one. */
  patternAt(sheetId: string, row: number, column: number): string {
    const own = this.styleAt(sheetId, row, column).n?.pattern;
    if (own !== undefined) return own;
    const sheet = this.#sheets.univerSheet(sheetId);
    const whole = sheet.getColumnStyle(column)?.n ?? sheet.getRowStyle(row)?.n;
    return whole?.pattern ?? GENERAL;
  }

  /**
   * Adds to the styles of cells; null takes a part away. Rows and columns that the sheet has not got yet are left out, so
   * that a style for whole columns stays small.
   */
  setStyle(
    sheetId: string,
    box: Box,
    style: IStyleData | ((row: number, column: number) => IStyleData | null) | null,
  ): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const { rows, columns } = this.#sheets.sizeOf(sheetId);
    const [endRow, endColumn] = [box.row + box.rows, box.column + box.columns];
    for (let row = box.row; row < Math.min(endRow, rows); row += 1) {
      const cells: Record<number, ICellData> = {};
      for (let column = box.column; column < Math.min(endColumn, columns); column += 1) {
        cells[column] = { s: typeof style === 'function' ? style(row, column) : style };
      }
      cellValue[row] = cells;
    }
    const parameters = { unitId: this.#unitId, subUnitId: sheetId, cellValue };
    this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, parameters);
  }
}
