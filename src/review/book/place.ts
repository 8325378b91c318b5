/** A cell as people count: row 1 and column 1 are A1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 1. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells on a sheet of the book, by the sheet's name. */
export interface SheetBlock {
  readonly sheet: string;
  readonly block: Block;
}

/** The block between two corners; without a second one a single cell. */
export function blockOf(top: number, left: number, bottom = top, right = left): Block {
  return { top, left, bottom, right };
}
