import type { Box, Region, SheetEngine, StructureChange } from '../../engine';

/** A point on a sheet, in points from the upper left corner of A1. */
export interface Point {
  readonly left: number;
  readonly top: number;
}

/** The last index whose start is not behind `distance`; starts grow with the index. */
function indexAt(distance: number, count: number, startOf: (index: number) => number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(middle) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cells beyond these are not looked at: a drawing so far out is held where it is by the last of them. */
const FAR_ROW = 100_000;
const FAR_COLUMN = 2_000;

function cellAt({ geometry }: SheetEngine, sheetId: string, { left, top }: Point): Box {
  const at = (row: number, column: number) =>
    geometry.rectangleOf(sheetId, { row, column, rows: 1, columns: 1 });
  const column = indexAt(left, FAR_COLUMN, (index) => at(0, index).left);
  const row = indexAt(top, FAR_ROW, (index) => at(index, 0).top);
  return { row, column, rows: 1, columns: 1 };
}

/** A point that moves with the cell in which it lies. */
export class SheetPoint {
  readonly #engine: SheetEngine;
  #cell: Region;
  #box: Box;
  #inCell: Point;

  constructor(engine: SheetEngine, sheetId: string, point: Point) {
    this.#engine = engine;
    this.#box = cellAt(engine, sheetId, point);
    this.#cell = engine.regions.follow(sheetId, this.#box);
    const cell = engine.geometry.rectangleOf(sheetId, this.#box);
    this.#inCell = { left: point.left - cell.left, top: point.top - cell.top };
  }

  get point(): Point {
    this.#box = this.#cell.box ?? this.#box;
    const cell = this.#engine.geometry.rectangleOf(this.#cell.sheetId, this.#box);
    return {
      left: cell.left + Math.min(this.#inCell.left, cell.width),
      top: cell.top + Math.min(this.#inCell.top, cell.height),
    };
  }

  /** When its cell was deleted, the point goes to the edge at which the others closed up. */
  catchUp({ sheetId, box, along }: StructureChange): void {
    if (sheetId !== this.#cell.sheetId || this.#cell.box) return;
    const isRow = along === 'rows';
    this.#box = { ...this.#box, ...(isRow ? { row: box.row } : { column: box.column }) };
    this.#inCell = isRow ? { left: this.#inCell.left, top: 0 } : { left: 0, top: this.#inCell.top };
    this.#cell = this.#engine.regions.follow(sheetId, this.#box);
  }
}
