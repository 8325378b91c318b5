import { Signal, type Rectangle } from '../../engine';
import type { Book } from '../book';
import { Anchor } from './anchor';

/** A drawing as a picture: PNG in base64. Sizes are in pixels; without one the drawing's own. */
export type Painter = (
  drawingId: string,
  size: { readonly width: number; readonly height: number } | undefined,
) => Promise<string>;

/** What charts and shapes of a workbook have in common: they lie on sheets, are numbered together and want to be drawn. */
export class Drawings {
  /** Something about a drawing changed. What its cells say is not told here. */
  readonly changed = new Signal<undefined>();
  /** Makes pictures of drawings, where there is a page to draw on. */
  painter: Painter | undefined;
  readonly #book: Book;
  readonly #anchors = new Set<Anchor>();
  readonly #counts = new Map<string, number>();

  constructor(book: Book) {
    this.#book = book;
    book.engine.structure.changed.listen((change) => {
      for (const anchor of this.#anchors) anchor.catchUp(change);
      this.changed.tell(undefined);
    });
  }

  anchorAt(sheetId: string, { left, top, width, height }: Rectangle): Anchor {
    return this.anchorBetween(sheetId, { left, top }, { left: left + width, top: top + height });
  }

  anchorBetween(...[sheetId, start, end]: AnchorEnds): Anchor {
    const anchor = new Anchor(this.#book.engine, sheetId, start, end);
    this.#anchors.add(anchor);
    return anchor;
  }

  release(anchor: Anchor): void {
    this.#anchors.delete(anchor);
  }

  /** 1, 2, 3 … for each sheet: Excel calls its drawings Chart 1, Rectangle 2. */
  nextNumber(sheetId: string): number {
    const number = (this.#counts.get(sheetId) ?? 0) + 1;
    this.#counts.set(sheetId, number);
    return number;
  }

  touch(): void {
    this.changed.tell(undefined);
  }
}

type AnchorEnds =
  ConstructorParameters<typeof Anchor> extends [unknown, ...infer Ends] ? Ends : never;

export function newDrawingId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
