import type { CellPlace, Region, SheetEngine } from '../engine';
import { keyOfCell } from './cell-key';

function placeOf({ sheetId, box }: Region): CellPlace | undefined {
  return box && { sheetId, row: box.row, column: box.column };
}

/** The cells whose formulas make one call; they are followed when rows or columns are inserted. */
export class CallingCells {
  readonly #regions: SheetEngine['regions'];
  #cells = new Map<string, Region>();

  constructor(regions: SheetEngine['regions']) {
    this.#regions = regions;
  }

  /** Where they are now; deleted ones are not among them. */
  get places(): CellPlace[] {
    return [...this.#cells.values()].flatMap((region) => placeOf(region) ?? []);
  }

  note(cell: CellPlace): void {
    const key = keyOfCell(cell);
    const known = this.#cells.get(key);
    const place = known && placeOf(known);
    if (place && keyOfCell(place) === key) return;
    // Another cell stood here when it was noted.
    if (known) this.keep(() => true);
    const { sheetId, row, column } = cell;
    const box = { row, column, rows: 1, columns: 1 };
    this.#cells.set(key, this.#regions.follow(sheetId, box));
  }

  /** Forgets the others. */
  keep(isWanted: (cell: CellPlace) => boolean): void {
    const kept = [...this.#cells.values()].flatMap((region): [string, Region][] => {
      const place = placeOf(region);
      return place && isWanted(place) ? [[keyOfCell(place), region]] : [];
    });
    this.#cells = new Map(kept);
  }
}
