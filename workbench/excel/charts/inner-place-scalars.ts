import type { Rectangle } from '../../engine';
import { number, readWrite, type Scalar } from '../../protocol';
import type { Book } from '../book';
import { Drawings } from '../drawings/drawings';
import type { InnerPlace } from './model/chart-model';

/** An element of a chart that can be put elsewhere in it. */
interface InnerObject {
  readonly book: Book;
  readonly model: InnerPlace;
  /** Where it stands now; undefined while it is hidden. */
  readonly rectangle: Rectangle | undefined;
  /** Called after somebody chose a place for it. */
  noteMove?(): void;
}

function innerScalar(edge: keyof InnerPlace): Scalar<InnerObject> {
  return readWrite(
    number,
    ({ rectangle }) => rectangle?.[edge] ?? null,
    (object, points) => {
      object.model[edge] = points;
      object.noteMove?.();
      object.book.part(Drawings).touch();
    },
  );
}

/** Left, top, width and height of an element, in points from the chart's upper left corner. */
export const INNER_PLACE_SCALARS = {
  left: innerScalar('left'),
  top: innerScalar('top'),
  width: innerScalar('width'),
  height: innerScalar('height'),
};
