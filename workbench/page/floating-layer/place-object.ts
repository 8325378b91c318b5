import { POINTS_PER_PIXEL, type Rectangle } from '../../engine';
import type { SheetView } from './sheet-view';

/** Whether something stands in the frozen columns and rows; else it scrolls with the cells. */
export interface Quarter {
  readonly isFrozenAcross: boolean;
  readonly isFrozenDown: boolean;
}

/** A place on the screen in pixels, from the upper left corner of the grid. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An object belongs to the quarter in which its upper left corner lies. */
export function quarterOf({ left, top }: Rectangle, { frozen }: SheetView): Quarter {
  return {
    isFrozenAcross: left / POINTS_PER_PIXEL < frozen.width,
    isFrozenDown: top / POINTS_PER_PIXEL < frozen.height,
  };
}

/** Where an object is drawn, whether or not this is in view. */
export function screenBoxOf(place: Rectangle, view: SheetView): ScreenBox {
  const { zoom, headers, scroll } = view;
  const { isFrozenAcross, isFrozenDown } = quarterOf(place, view);
  const pixels = (points: number) => (points / POINTS_PER_PIXEL) * zoom;
  return {
    left: headers.width + pixels(place.left) - (isFrozenAcross ? 0 : scroll.x * zoom),
    top: headers.height + pixels(place.top) - (isFrozenDown ? 0 : scroll.y * zoom),
    width: pixels(place.width),
    height: pixels(place.height),
  };
}

/** The part of the grid in which objects of a quarter may be seen; its right and lower edges are the grid's. */
export function windowOf(quarter: Quarter, view: SheetView): { left: number; top: number } {
  const { headers, frozen, zoom } = view;
  return {
    left: headers.width + (quarter.isFrozenAcross ? 0 : frozen.width * zoom),
    top: headers.height + (quarter.isFrozenDown ? 0 : frozen.height * zoom),
  };
}
