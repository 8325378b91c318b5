import type { Rectangle, SheetEngine } from '../../engine';
import { quarterOf, screenBoxOf, windowOf } from './place-object';
import { sheetViewOf, type SheetView } from './sheet-view';

/** Something that lies above the cells of a sheet, such as a chart or a shape. */
export interface FloatingObject {
  readonly id: string;
  readonly sheetId: string;
  /** From the upper left corner of cell A1, in points. */
  readonly place: Rectangle;
  /** Drawn by whoever puts it there; the layer sets its place and size only. */
  readonly element: HTMLElement;
}

/** Univer's canvas has 8, its editor of cells 10. */
const ABOVE_CELLS = '9';

/**
 * The layer of charts and shapes above the cells. It lets the pointer through to the cells but for what an object asks
 * for itself, and follows scrolling, zoom, frozen rows and the change of sheets. Later objects lie above earlier ones.
 */
export class FloatingLayer {
  readonly #engine: SheetEngine;
  readonly #root: HTMLElement;
  readonly #objects = new Map<string, FloatingObject>();
  #frame = 0;
  #drawn = '';

  /** @param parent the element that the grid's canvas fills */
  constructor(engine: SheetEngine, parent: HTMLElement) {
    this.#engine = engine;
    this.#root = document.createElement('div');
    this.#root.className = 'floating-layer';
    this.#root.style.zIndex = ABOVE_CELLS;
    parent.append(this.#root);
  }

  /** Puts an object there, or moves the one that has its id. */
  put(object: FloatingObject): void {
    const before = this.#objects.get(object.id);
    if (before?.element !== object.element) before?.element.remove();
    this.#objects.set(object.id, object);
    this.#drawn = '';
    if (this.#frame === 0) this.#follow();
  }

  remove(id: string): void {
    this.#objects.get(id)?.element.remove();
    this.#objects.delete(id);
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#root.remove();
  }

  /** Univer tells of scrolling in many ways and of zoom in others; looking at each frame catches them all. */
  #follow(): void {
    this.#frame =
      this.#objects.size === 0
        ? 0
        : requestAnimationFrame(() => {
            this.#follow();
          });
    const view = sheetViewOf(this.#engine);
    if (!view) return;
    const state = JSON.stringify(view);
    if (state === this.#drawn) return;
    this.#drawn = state;
    for (const object of this.#objects.values()) this.#draw(object, view);
  }

  #draw({ sheetId, place, element }: FloatingObject, view: SheetView): void {
    if (sheetId !== view.sheetId) {
      element.remove();
      return;
    }
    const box = screenBoxOf(place, view);
    const edge = windowOf(quarterOf(place, view), view);
    const cut = (edgeAt: number, start: number) => `${Math.max(0, edgeAt - start)}px`;
    Object.assign(element.style, {
      position: 'absolute',
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      clipPath: `inset(${cut(edge.top, box.top)} 0 0 ${cut(edge.left, box.left)})`,
    });
    if (element.parentElement !== this.#root) this.#root.append(element);
  }
}
