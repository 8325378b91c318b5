import { SheetPosition } from '../../../../src/xlsx/review/drawing/sheet-position';

/** A column of ten characters is 70 pixels wide, 9,525 units each; a point is 12,700. */
const PIXEL = 9_525;
const POINT = 12_700;

const position = new SheetPosition({
  columns: new Map([[1, { width: 10 }]]),
  rows: new Map([[1, { height: 30 }]]),
});

describe('a place on a sheet', () => {
  it('has widths and heights, the usual ones where none are given', () => {
    expect(position.widthOf(1)).toBe(70 * PIXEL);
    expect(position.widthOf(2)).toBe(64 * PIXEL);
    expect(position.heightOf(1)).toBe(30 * POINT);
    expect(position.heightOf(2)).toBe(15 * POINT);
  });

  it('is as far from the edges as the columns and rows before it', () => {
    const spot = { row: 3, column: 2, across: 0.5, down: 1 };
    expect(position.leftOf(spot)).toBe((70 + 32) * PIXEL);
    expect(position.topOf(spot)).toBe((30 + 15 + 15) * POINT);
  });

  it('is found again from its distances', () => {
    expect(position.anchorAt(102 * PIXEL, 40 * POINT)).toEqual({
      column: 1,
      columnOffset: 32 * PIXEL,
      row: 1,
      rowOffset: 10 * POINT,
    });
  });

  it('on an edge belongs to the next cell', () => {
    expect(position.anchorAt(70 * PIXEL, 30 * POINT)).toEqual({
      column: 1,
      columnOffset: 0,
      row: 1,
      rowOffset: 0,
    });
  });
});
