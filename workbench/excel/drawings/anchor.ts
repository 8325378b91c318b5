import type { Rectangle, SheetEngine, StructureChange } from '../../engine';
import { SheetPoint, type Point } from './sheet-point';

/** What a drawing does when cells under it move or grow: follow and grow with them, follow only, or stay. */
export const PLACEMENTS = ['TwoCell', 'OneCell', 'Absolute'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** The rectangle of two opposite corners. */
export function rectangleBetween(one: Point, other: Point): Rectangle {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    width: Math.abs(one.left - other.left),
    height: Math.abs(one.top - other.top),
  };
}

/** Where a drawing lies on its sheet: from one point to another, which for a line need not be the lower right one. */
export class Anchor {
  readonly sheetId: string;
  readonly #engine: SheetEngine;
  #placement: Placement = 'TwoCell';
  #fixed: { readonly start: Point; readonly end: Point };
  #start: SheetPoint;
  #end: SheetPoint;

  constructor(engine: SheetEngine, sheetId: string, start: Point, end: Point) {
    this.sheetId = sheetId;
    this.#engine = engine;
    this.#fixed = { start, end };
    this.#start = new SheetPoint(engine, sheetId, start);
    this.#end = new SheetPoint(engine, sheetId, end);
  }

  get placement(): Placement {
    return this.#placement;
  }

  set placement(placement: Placement) {
    const { start, end } = this;
    this.#placement = placement;
    this.span(start, end);
  }

  get start(): Point {
    return this.#placement === 'Absolute' ? this.#fixed.start : this.#start.point;
  }

  get end(): Point {
    if (this.#placement === 'TwoCell') return this.#end.point;
    const { start } = this;
    const { start: from, end: to } = this.#fixed;
    return { left: start.left + to.left - from.left, top: start.top + to.top - from.top };
  }

  get rectangle(): Rectangle {
    return rectangleBetween(this.start, this.end);
  }

  /** Moves and stretches; a line keeps its direction. */
  set rectangle({ left, top, width, height }: Rectangle) {
    const { start, end } = this;
    const [isRightwards, isDownwards] = [start.left <= end.left, start.top <= end.top];
    const near = {
      left: isRightwards ? left : left + width,
      top: isDownwards ? top : top + height,
    };
    const far = { left: isRightwards ? left + width : left, top: isDownwards ? top + height : top };
    this.span(near, far);
  }

  span(start: Point, end: Point): void {
    this.#fixed = { start, end };
    this.#start = new SheetPoint(this.#engine, this.sheetId, start);
    this.#end = new SheetPoint(this.#engine, this.sheetId, end);
  }

  catchUp(change: StructureChange): void {
    this.#start.catchUp(change);
    this.#end.catchUp(change);
  }
}
