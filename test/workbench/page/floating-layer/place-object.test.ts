import {
  quarterOf,
  screenBoxOf,
  windowOf,
} from '../../../../workbench/page/floating-layer/place-object';
import type { SheetView } from '../../../../workbench/page/floating-layer/sheet-view';

/** Row numbers 46 wide, letters 20 high; 100 columns' and 40 rows' pixels are frozen. */
const VIEW: SheetView = {
  sheetId: 'sheet',
  zoom: 1,
  headers: { width: 46, height: 20 },
  frozen: { width: 100, height: 40 },
  scroll: { x: 200, y: 60 },
};
/** 75 points are 100 pixels. */
const place = (left: number, top: number) => ({ left, top, width: 75, height: 37.5 });

describe('the place of a chart on the screen', () => {
  it('is beside the headers, moved by the scrolling', () => {
    expect(screenBoxOf(place(300, 150), VIEW)).toEqual({
      left: 46 + 400 - 200,
      top: 20 + 200 - 60,
      width: 100,
      height: 50,
    });
  });

  it('does not scroll in frozen rows or columns', () => {
    expect(screenBoxOf(place(300, 0), VIEW)).toMatchObject({ left: 46 + 400 - 200, top: 20 });
    expect(screenBoxOf(place(0, 150), VIEW)).toMatchObject({ left: 46, top: 20 + 200 - 60 });
  });

  it('grows with the zoom', () => {
    const zoomed = { ...VIEW, zoom: 2, headers: { width: 92, height: 40 } };
    expect(screenBoxOf(place(300, 150), zoomed)).toEqual({
      left: 92 + 800 - 400,
      top: 40 + 400 - 120,
      width: 200,
      height: 100,
    });
  });
});

describe('the part of the grid in which a chart is seen', () => {
  it('is right of and below what is frozen, when it scrolls', () => {
    expect(windowOf(quarterOf(place(300, 150), VIEW), VIEW)).toEqual({ left: 146, top: 60 });
  });

  it('begins at the headers, when it is frozen', () => {
    expect(windowOf(quarterOf(place(0, 0), VIEW), VIEW)).toEqual({ left: 46, top: 20 });
  });
});
