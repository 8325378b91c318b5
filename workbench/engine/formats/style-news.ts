import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Author, SheetEngine } from '../sheet-engine';

type Cells = Record<number, Record<number, ICellData>>;

/** Commands after which the noted places would be others. */
const MOVES_CELLS = /insert|remove|delete|move|reorder/;

/**
 * Tells Univer and everybody else of changed styles. Univer looks at the whole sheet for every change that it is told of, so
 * changes are told together: once nothing more comes, or before cells move.
 */
export class StyleNews {
  readonly #engine: SheetEngine;
  #noted = new Map<string, Cells>();
  #author: Author = 'person';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
    engine.univer.commands.beforeCommandExecuted(({ id }) => {
      if (this.#noted.size > 0 && MOVES_CELLS.test(id)) this.tell();
    });
    engine.univer.univer.onDispose(() => {
      clearTimeout(this.#timer);
    });
  }

  note(sheetId: string, row: number, column: number): void {
    if (this.#author !== this.#engine.author) this.tell();
    this.#author = this.#engine.author;
    const cells = this.#noted.get(sheetId) ?? {};
    (cells[row] ??= {})[column] = { s: {} };
    this.#noted.set(sheetId, cells);
    this.#timer ??= setTimeout(() => {
      this.tell();
    });
  }

  tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const noted = this.#noted;
    this.#noted = new Map();
    const { commands, unitId } = this.#engine.univer;
    this.#engine.as(this.#author, () => {
      for (const [subUnitId, cellValue] of noted) {
        if (!this.#engine.sheets.has(subUnitId)) continue;
        // Named as a change of styles, because Univer would look for formulas otherwise.
        const parameters = { unitId, subUnitId, cellValue, trigger: SetStyleCommand.id };
        commands.syncExecuteCommand(SetRangeValuesMutation.id, parameters);
      }
    });
  }
}
