import { isInside, type Box, type CellPlace, type SheetEngine } from '../engine';
import { keyOfCell } from './cell-key';

/** Which calls the formulas of cells made in the calculation that runs, or has just ended. */
export class AskedCells {
  readonly #calls = new Map<string, Set<string>>();
  #edited: { readonly sheetId: string; readonly box: Box }[] = [];

  constructor(engine: SheetEngine) {
    engine.cellChanges.happened.listen(({ sheetId, box, what }) => {
      if (what === 'content') this.#edited.push({ sheetId, box });
    });
  }

  noteCalculated(cell: CellPlace): void {
    const key = keyOfCell(cell);
    if (!this.#calls.has(key)) this.#calls.set(key, new Set());
  }

  noteCall(cell: CellPlace, call: string): void {
    this.#calls.get(keyOfCell(cell))?.add(call);
  }

  /** A cell that was calculated and made other calls wants this one no longer; one that was edited must have made it again. */
  stillMakes(cell: CellPlace, call: string): boolean {
    const calls = this.#calls.get(keyOfCell(cell));
    if (calls) return calls.has(call);
    const box = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    return !this.#edited.some(
      (edited) => edited.sheetId === cell.sheetId && isInside(box, edited.box),
    );
  }

  startOver(): void {
    this.#calls.clear();
    this.#edited = [];
  }
}
