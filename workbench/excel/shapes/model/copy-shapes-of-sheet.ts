import type { Book } from '../../book';
import { copyShape } from './copy-shape';
import type { Connection, LineEndModel, ShapeModel } from './shape-model';
import { Shapes } from './shapes';

type Pair = readonly [shape: ShapeModel, copy: ShapeModel];

function withInner([shape, copy]: Pair): Pair[] {
  if (shape.content.kind !== 'Group' || copy.content.kind !== 'Group') return [[shape, copy]];
  const copies = copy.content.children;
  const inner = shape.content.children.flatMap((child, at): Pair[] => {
    const copied = copies[at];
    return copied ? withInner([child, copied]) : [];
  });
  return [[shape, copy], ...inner];
}

/** Copies the shapes of a sheet with their names; lines connect the copies of what they connected. */
export function copyShapesOfSheet(book: Book, from: string, to: string): void {
  const shapes = book.part(Shapes).on(from);
  const pairs = shapes.flatMap((shape) => withInner([shape, copyShape(book, shape, to)]));
  const copyOf = new Map(pairs.map(([shape, copy]) => [shape.id, copy.id]));
  const connected = (copy: LineEndModel, connection: Connection | undefined) => {
    const shapeId = connection && copyOf.get(connection.shapeId);
    if (connection && shapeId !== undefined) copy.connection = { ...connection, shapeId };
  };
  for (const [shape, copy] of pairs) {
    copy.name = shape.name;
    if (shape.content.kind !== 'Line' || copy.content.kind !== 'Line') continue;
    connected(copy.content.line.begin, shape.content.line.begin.connection);
    connected(copy.content.line.end, shape.content.line.end.connection);
  }
}
