import type { Spot } from '../../../review/book/chart';
import type { ReviewSheet } from '../../../review/book/review-sheet';

/** The unit of drawings: 914,400 to an inch. */
const EMU_PER_PIXEL = 9_525;
const EMU_PER_POINT = 12_700;
/** Digits of the standard font, in pixels. */
const DIGIT = 7;
const DEFAULT_WIDTH = 9.140625;
const DEFAULT_HEIGHT = 15;

/** A place on a sheet as drawings name it: column and row from 0, and how far into them, in EMU. */
export interface Anchor {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** Widths, heights and places on a sheet, in EMU. */
export class SheetPosition {
  constructor(private readonly sheet: Pick<ReviewSheet, 'columns' | 'rows'>) {}

  /** Width of a column counted from 1, as Excel rounds it to pixels. */
  widthOf(column: number): number {
    const width = this.sheet.columns.get(column)?.width ?? DEFAULT_WIDTH;
    return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * EMU_PER_PIXEL;
  }

  /** Height of a row counted from 1. */
  heightOf(row: number): number {
    return (this.sheet.rows.get(row)?.height ?? DEFAULT_HEIGHT) * EMU_PER_POINT;
  }

  /** Distance of a spot from the left edge of the sheet. */
  leftOf({ column, across }: Spot): number {
    let left = across * this.widthOf(column);
    for (let before = 1; before < column; before++) left += this.widthOf(before);
    return Math.round(left);
  }

  /** Distance of a spot from the top edge of the sheet. */
  topOf({ row, down }: Spot): number {
    let top = down * this.heightOf(row);
    for (let before = 1; before < row; before++) top += this.heightOf(before);
    return Math.round(top);
  }

  /** The cell in which a distance from the left and top edges lies. */
  anchorAt(left: number, top: number): Anchor {
    let column = 1;
    let columnOffset = left;
    for (; columnOffset >= this.widthOf(column) && columnOffset > 0; column++)
      columnOffset -= this.widthOf(column);
    let row = 1;
    let rowOffset = top;
    for (; rowOffset >= this.heightOf(row) && rowOffset > 0; row++) rowOffset -= this.heightOf(row);
    return { column: column - 1, columnOffset, row: row - 1, rowOffset: Math.round(rowOffset) };
  }
}
