import type { Rectangle } from '../../engine';
import { invalidArgument, number, readWrite, type Scalar } from '../../protocol';
import type { Book } from '../book';
import { Drawings } from './drawings';

/** A chart or shape: it can be moved and stretched. */
interface Placed {
  readonly book: Book;
  rectangle: Rectangle;
}

function edge(key: keyof Rectangle): Scalar<Placed> {
  const isSize = key === 'width' || key === 'height';
  return readWrite(
    number,
    ({ rectangle }) => rectangle[key],
    (placed, points) => {
      if (isSize && points < 0) throw invalidArgument();
      placed.rectangle = { ...placed.rectangle, [key]: points };
      placed.book.part(Drawings).touch();
    },
  );
}

/** Left, top, width and height, in points. */
export const PLACE_SCALARS = {
  left: edge('left'),
  top: edge('top'),
  width: edge('width'),
  height: edge('height'),
};
