import type { Rectangle } from '../../engine';
import type { Book } from '../book';
import type { Point } from '../drawings/sheet-point';
import { isUprightSite } from './model/connection-sites';
import type { ShapeModel } from './model/shape-model';
import { Shapes } from './model/shapes';

/** A shape, line or image with everything that drawing it needs. */
export interface ShapePicture {
  readonly kind: 'shape';
  readonly id: string;
  readonly sheetId: string;
  readonly place: Rectangle;
  /** From where to where a line goes. */
  readonly ends: readonly [Point, Point];
  /** Whether an elbow begins upwards or downwards; undefined when it is not connected. */
  readonly isUpright: boolean | undefined;
  readonly model: Pick<
    ShapeModel,
    'content' | 'fill' | 'line' | 'text' | 'rotation' | 'altTextTitle' | 'altTextDescription'
  >;
}

function isUpright(shapes: Shapes, { content }: ShapeModel): boolean | undefined {
  if (content.kind !== 'Line') return undefined;
  const { begin, end } = content.line;
  const connection = begin.connection ?? end.connection;
  const shape = connection && shapes.find(connection.shapeId);
  return shape && isUprightSite(shape, connection.site);
}

/** The pictures of a shape, or of all that are in a group, from back to front; none of hidden ones. */
export function shapePicturesOf(book: Book, shape: ShapeModel): ShapePicture[] {
  const shapes = book.part(Shapes);
  const { content, fill, line, text, rotation, altTextTitle, altTextDescription } = shape;
  if (!shape.visible) return [];
  if (content.kind === 'Group') {
    return content.children.flatMap((child) => shapePicturesOf(book, child));
  }
  return [
    {
      kind: 'shape',
      id: shape.id,
      sheetId: shape.anchor.sheetId,
      place: shapes.rectangleOf(shape),
      ends: shapes.endsOf(shape),
      isUpright: isUpright(shapes, shape),
      model: { content, fill, line, text, rotation, altTextTitle, altTextDescription },
    },
  ];
}
