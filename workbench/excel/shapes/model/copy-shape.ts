import type { Book } from '../../book';
import type { Point } from '../../drawings/sheet-point';
import type { ShapeContent, ShapeModel } from './shape-model';
import { Shapes } from './shapes';

/** Excel puts a copy on the same sheet a little aside. */
const ASIDE = 12;

function moved({ left, top }: Point, by: number): Point {
  return { left: left + by, top: top + by };
}

/** A line's copy is connected to nothing. */
function copiedContent(content: Exclude<ShapeContent, { kind: 'Group' }>): ShapeContent {
  if (content.kind !== 'Line') return structuredClone(content);
  const { connectorType, begin, end } = content.line;
  const free = { connection: undefined };
  return {
    kind: 'Line',
    line: { connectorType, begin: { ...begin, ...free }, end: { ...end, ...free } },
  };
}

/** Copies a shape, with those in it, to a sheet. */
export function copyShape(book: Book, shape: ShapeModel, sheetId: string): ShapeModel {
  const shapes = book.part(Shapes);
  const { content } = shape;
  const word = shape.name.replace(/ \d+$/, '');
  const by = sheetId === shape.anchor.sheetId ? ASIDE : 0;
  const [start, end] = shapes.endsOf(shape);
  const copy =
    content.kind === 'Group'
      ? shapes.group(
          sheetId,
          content.children.map((child) => copyShape(book, child, sheetId)),
        )
      : shapes.add(sheetId, word, [moved(start, by), moved(end, by)], copiedContent(content));
  const { rotation, altTextTitle, altTextDescription, visible, lockAspectRatio } = shape;
  Object.assign(copy, { rotation, altTextTitle, altTextDescription, visible, lockAspectRatio });
  Object.assign(copy.fill, shape.fill);
  Object.assign(copy.line, shape.line);
  const { font, runs, ...text } = structuredClone(shape.text);
  Object.assign(copy.text, text);
  Object.assign(copy.text.font, font);
  copy.text.runs.push(...runs);
  copy.anchor.placement = shape.anchor.placement;
  return copy;
}
