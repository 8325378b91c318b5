import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { SetFrozenMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import type { KeptOfSheet } from '../kept';
import type { SheetEngine } from '../sheet-engine';
import { keepOnSheet, keptSheet } from './kept-sheet';

/** How a sheet is shown, and what is kept with it for files. */
export class SheetViews {
  readonly #engine: SheetEngine;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
  }

  /** Numbers of frozen rows and columns. */
  frozen(sheetId: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.#sheet(sheetId).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const { commands, unitId } = this.#engine.univer;
    const parameters = {
      unitId,
      subUnitId: sheetId,
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    };
    commands.syncExecuteCommand(SetFrozenMutation.id, parameters);
  }

  hasGridlines(sheetId: string): boolean {
    return this.#sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  showGridlines(sheetId: string, isOn: boolean): void {
    const { commands, unitId } = this.#engine.univer;
    const showGridlines = isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    const parameters = { unitId, subUnitId: sheetId, showGridlines };
    commands.syncExecuteCommand(ToggleGridlinesMutation.id, parameters);
  }

  kept(sheetId: string): KeptOfSheet {
    return keptSheet(this.#sheet(sheetId));
  }

  keep(sheetId: string, more: Partial<KeptOfSheet>): void {
    keepOnSheet(this.#sheet(sheetId), more);
  }

  #sheet(sheetId: string): Worksheet {
    return this.#engine.sheets.univerSheet(sheetId);
  }
}
