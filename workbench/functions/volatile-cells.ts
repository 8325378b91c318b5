import type { CellPlace, Region, SheetEngine } from '../engine';
import { keyOfCell } from './cell-key';

/**
 * The cells whose formulas call volatile functions (`options.volatile` of functions.json). They are calculated at each
 * calculation, whatever it was for; answers to calls of theirs do not begin another one.
 */
export class VolatileCells {
  readonly #engine: SheetEngine;
  #cells = new Map<string, Region>();
  #edits = 0;
  #asked = 0;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
    engine.calculation.done.listen(() => {
      const { count } = engine.cellChanges;
      const isDue = count !== this.#edits && engine.calculation.mode === 'Automatic';
      if (isDue) this.#calculate();
    });
    engine.calculation.asked.listen(() => {
      this.#asked += 1;
      this.#calculate();
    });
  }

  /** Differs between two calculations: a result of the one before does not count. */
  get round(): string {
    return `${this.#engine.cellChanges.count}.${this.#asked}`;
  }

  /** A formula of the cell calls a volatile function. */
  note(cell: CellPlace): void {
    const { sheetId, row, column } = cell;
    const box = { row, column, rows: 1, columns: 1 };
    this.#cells.set(keyOfCell(cell), this.#engine.regions.follow(sheetId, box));
  }

  #calculate(): void {
    this.#edits = this.#engine.cellChanges.count;
    const cells = [...this.#cells.values()].flatMap(({ sheetId, box }) =>
      box ? [{ sheetId, row: box.row, column: box.column }] : [],
    );
    // A cell that still calls such a function says so again.
    this.#cells = new Map();
    if (cells.length > 0) this.#engine.calculation.recalculate(cells);
  }
}
