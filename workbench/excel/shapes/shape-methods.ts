import {
  invalidArgument,
  itemNotFound,
  method,
  number,
  oneOf,
  orNotFound,
  otherwise,
  text,
  type Argument,
  type Methods,
} from '../../protocol';
import { Drawings } from '../drawings/drawings';
import { paint } from '../drawings/picture';
import { Worksheet } from '../worksheet';
import { copyShape } from './model/copy-shape';
import { Shapes } from './model/shapes';
import { turned } from './shape-scalars';
import type { Shape } from './shape';

const ORDERS = ['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'] as const;
const SCALE_TYPES = ['CurrentSize', 'OriginalSize'] as const;
const SCALE_FROMS = ['ScaleFromTopLeft', 'ScaleFromMiddle', 'ScaleFromBottomRight'] as const;
const FORMATS = ['PNG'] as const;
/** How much of the growth goes to the left or the top. */
const SHARES = { ScaleFromTopLeft: 0, ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 };

type Side = 'width' | 'height';
interface Scaling {
  readonly factor: number;
  readonly of: (typeof SCALE_TYPES)[number];
  readonly from: (typeof SCALE_FROMS)[number];
}

function scale(shape: Shape, side: Side, { factor, of, from }: Scaling): void {
  if (factor < 0) throw invalidArgument();
  const { rectangle, model } = shape;
  const size = (of === 'OriginalSize' ? model.original[side] : rectangle[side]) * factor;
  const start = side === 'width' ? 'left' : 'top';
  const moved = rectangle[start] - (size - rectangle[side]) * SHARES[from];
  shape.rectangle = { ...rectangle, [side]: size, [start]: moved };
}

function scaleMethod(side: Side) {
  return method(
    [number, oneOf(SCALE_TYPES), otherwise(oneOf(SCALE_FROMS), 'ScaleFromTopLeft')],
    (shape: Shape, factor, of, from) => {
      scale(shape, side, { factor, of, from });
    },
  );
}

function moveMethod(edge: 'left' | 'top') {
  return method([number], (shape: Shape, points) => {
    shape.rectangle = { ...shape.rectangle, [edge]: shape.rectangle[edge] + points };
  });
}

function reorder({ book, model }: Shape, order: (typeof ORDERS)[number]): void {
  const shapes = book.part(Shapes);
  const siblings = shapes.on(model.anchor.sheetId);
  const now = siblings.indexOf(model);
  const positions = {
    BringToFront: siblings.length - 1,
    BringForward: now + 1,
    SendToBack: 0,
    SendBackward: now - 1,
  };
  shapes.reorder(model, positions[order]);
}

/** A sheet, by itself or by its name; none is the shape's own. */
function sheetOf({ book, model }: Shape, value: Argument): string {
  if (value === undefined || value === null) return model.anchor.sheetId;
  if (value instanceof Worksheet) return value.sheetId;
  return orNotFound(book.engine.sheets.idOf(text(value)));
}

export const SHAPE_METHODS: Methods<Shape, 'Shape'> = {
  copyTo: method([(value) => value], (shape, sheet) =>
    shape.sibling(copyShape(shape.book, shape.model, sheetOf(shape, sheet))),
  ),
  _getShapeById: method([text], (shape, id) => {
    const found = shape.book.part(Shapes).find(id);
    if (!found) throw itemNotFound();
    return shape.sibling(found);
  }),
  delete: method([], ({ book, model }) => {
    book.part(Shapes).remove(model);
  }),
  getAsImage: method([oneOf(FORMATS)], ({ book, model }) => paint(book, model.id)),
  incrementLeft: moveMethod('left'),
  incrementRotation: method([number], ({ book, model }, degrees) => {
    model.rotation = turned(model.rotation + degrees);
    book.part(Drawings).touch();
  }),
  incrementTop: moveMethod('top'),
  scaleHeight: scaleMethod('height'),
  scaleWidth: scaleMethod('width'),
  setZOrder: method([oneOf(ORDERS)], (shape, order) => {
    reorder(shape, order);
  }),
};
