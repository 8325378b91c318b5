import type { Rectangle } from '../../../engine';
import { invalidArgument } from '../../../protocol';
import type { Book } from '../../book';
import { rectangleBetween } from '../../drawings/anchor';
import { Drawings } from '../../drawings/drawings';
import type { Point } from '../../drawings/sheet-point';
import { siteOf } from './connection-sites';
import { newShape, type Connection, type ShapeContent, type ShapeModel } from './shape-model';

function boundsOf(rectangles: readonly Rectangle[]): Rectangle {
  const left = Math.min(...rectangles.map((one) => one.left));
  const top = Math.min(...rectangles.map((one) => one.top));
  const right = Math.max(...rectangles.map((one) => one.left + one.width));
  const bottom = Math.max(...rectangles.map((one) => one.top + one.height));
  return { left, top, width: right - left, height: bottom - top };
}

function childrenOf({ content }: ShapeModel): readonly ShapeModel[] {
  return content.kind === 'Group' ? content.children : [];
}

function withInner(shape: ShapeModel): ShapeModel[] {
  return [shape, ...childrenOf(shape).flatMap(withInner)];
}

/** The shapes of a workbook, from back to front; those of a group are in the group. */
export class Shapes {
  readonly #book: Book;
  #shapes: ShapeModel[] = [];

  constructor(book: Book) {
    this.#book = book;
    book.engine.sheetChanges.happened.listen(({ kind, sheetId }) => {
      if (kind === 'removed') for (const shape of this.on(sheetId)) this.remove(shape);
    });
  }

  get all(): readonly ShapeModel[] {
    return this.#shapes;
  }

  on(sheetId: string): ShapeModel[] {
    return this.#shapes.filter(({ anchor }) => anchor.sheetId === sheetId);
  }

  find(id: string): ShapeModel | undefined {
    return this.#shapes.flatMap(withInner).find((shape) => shape.id === id);
  }

  /** @param word what the name begins with: `Rectangle 3` */
  add(sheetId: string, word: string, ends: readonly [Point, Point], content: ShapeContent) {
    const drawings = this.#book.part(Drawings);
    const name = `${word} ${drawings.nextNumber(sheetId)}`;
    const shape = newShape(name, drawings.anchorBetween(sheetId, ...ends), content);
    this.#shapes.push(shape);
    drawings.touch();
    return shape;
  }

  remove(shape: ShapeModel): void {
    const drawings = this.#book.part(Drawings);
    for (const child of [...childrenOf(shape)]) this.remove(child);
    const { parent } = shape;
    if (parent?.content.kind === 'Group') {
      parent.content.children.splice(parent.content.children.indexOf(shape), 1);
    }
    this.#shapes = this.#shapes.filter((other) => other !== shape);
    drawings.release(shape.anchor);
    drawings.touch();
  }

  /** The group lies where the foremost of its shapes did. */
  group(sheetId: string, members: readonly ShapeModel[]): ShapeModel {
    const isForeign = members.some(({ anchor, parent }) => anchor.sheetId !== sheetId || parent);
    if (members.length < 2 || isForeign) throw invalidArgument();
    const children = this.#shapes.filter((shape) => members.includes(shape));
    const bounds = boundsOf(children.map((shape) => this.rectangleOf(shape)));
    const corner = { left: bounds.left + bounds.width, top: bounds.top + bounds.height };
    const group = this.add(sheetId, 'Group', [bounds, corner], { kind: 'Group', children });
    for (const child of children) child.parent = group;
    const front = Math.max(...children.map((child) => this.#shapes.indexOf(child)));
    this.#shapes.splice(this.#shapes.indexOf(group), 1);
    this.#shapes.splice(front + 1, 0, group);
    this.#shapes = this.#shapes.filter((shape) => !children.includes(shape));
    return group;
  }

  ungroup(group: ShapeModel): void {
    const children = [...childrenOf(group)];
    for (const child of children) child.parent = undefined;
    this.#shapes.splice(this.#shapes.indexOf(group), 1, ...children);
    const drawings = this.#book.part(Drawings);
    drawings.release(group.anchor);
    drawings.touch();
  }

  /** Moves a shape among those of its sheet: 0 is the back. */
  reorder(shape: ShapeModel, position: number): void {
    const others = this.on(shape.anchor.sheetId).filter((other) => other !== shape);
    const behind = others.slice(0, Math.max(0, position));
    const ordered = [...behind, shape, ...others.slice(behind.length)];
    this.#shapes = [...this.#shapes.filter((other) => !ordered.includes(other)), ...ordered];
    this.#book.part(Drawings).touch();
  }

  /** The points between which a line goes: sites of shapes where it is connected. */
  endsOf({ anchor, content }: ShapeModel): readonly [Point, Point] {
    if (content.kind !== 'Line') return [anchor.start, anchor.end];
    const { begin, end } = content.line;
    return [
      this.#siteAt(begin.connection) ?? anchor.start,
      this.#siteAt(end.connection) ?? anchor.end,
    ];
  }

  rectangleOf(shape: ShapeModel): Rectangle {
    const children = childrenOf(shape);
    if (children.length > 0) return boundsOf(children.map((child) => this.rectangleOf(child)));
    return rectangleBetween(...this.endsOf(shape));
  }

  /** Moves and stretches; the shapes of a group go with it. */
  place(shape: ShapeModel, to: Rectangle): void {
    const from = this.rectangleOf(shape);
    const [across, down] = [to.width / (from.width || 1), to.height / (from.height || 1)];
    for (const child of childrenOf(shape)) {
      const now = this.rectangleOf(child);
      this.place(child, {
        left: to.left + (now.left - from.left) * across,
        top: to.top + (now.top - from.top) * down,
        width: now.width * across,
        height: now.height * down,
      });
    }
    shape.anchor.rectangle = to;
  }

  #siteAt(connection: Connection | undefined): Point | undefined {
    const shape = connection && this.find(connection.shapeId);
    return shape && siteOf(shape, this.rectangleOf(shape), connection.site);
  }
}
