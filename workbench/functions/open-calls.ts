import type { CellPlace, SheetEngine } from '../engine';
import { AskedCells } from './asked-cells';
import { CallingCells } from './calling-cells';

interface OpenCall {
  readonly id: number;
  readonly cells: CallingCells;
}

/**
 * Calls of which the add-in must hear when they are wanted no longer: those of streaming functions, which go on answering, and
 * of cancelable ones. A call is wanted while the formula of a cell makes it.
 */
export class OpenCalls {
  readonly #engine: SheetEngine;
  readonly #asked: AskedCells;
  readonly #calls = new Map<string, OpenCall>();

  constructor(engine: SheetEngine) {
    this.#engine = engine;
    this.#asked = new AskedCells(engine);
  }

  add(id: number, key: string): void {
    this.#calls.set(key, { id, cells: new CallingCells(this.#engine.regions) });
  }

  /** A formula of the cell calls a custom function, whichever. */
  noteCalculated(cell: CellPlace): void {
    this.#asked.noteCalculated(cell);
  }

  /** A formula of the cell makes this call. */
  noteCell(key: string, cell: CellPlace): void {
    const call = this.#calls.get(key);
    if (!call) return;
    call.cells.note(cell);
    this.#asked.noteCall(cell, key);
  }

  /** The cells that show the answers to a call, where they are now. */
  cellsOf(id: number): CellPlace[] | undefined {
    return [...this.#calls.values()].find((call) => call.id === id)?.cells.places;
  }

  end(id: number): void {
    for (const [key, call] of this.#calls) if (call.id === id) this.#calls.delete(key);
  }

  /** A calculation has ended. @returns the ids of calls that no cell makes any more */
  takeUnwanted(): number[] {
    const unwanted: number[] = [];
    for (const [key, { id, cells }] of this.#calls) {
      cells.keep((cell) => this.#asked.stillMakes(cell, key));
      if (cells.places.length === 0) unwanted.push(id);
    }
    unwanted.forEach((id) => {
      this.end(id);
    });
    this.#asked.startOver();
    return unwanted;
  }
}
