import { number, oneOf, readOnly, readWrite, text, truth, type Scalars } from '../../protocol';
import { PLACEMENTS } from '../drawings/anchor';
import { Drawings } from '../drawings/drawings';
import { keeping } from '../drawings/model-part';
import { PLACE_SCALARS } from '../drawings/place-scalars';
import { siteCountOf } from './model/connection-sites';
import { geometricShapeType } from './model/geometric-shape-type';
import type { ShapeModel } from './model/shape-model';
import { Shapes } from './model/shapes';
import type { Shape } from './shape';

const kept = keeping<Shape>();
const FULL_TURN = 360;

function levelOf({ parent }: ShapeModel): number {
  return parent ? levelOf(parent) + 1 : 0;
}

/** From the back, among those of its sheet or of its group. */
function orderOf({ book, model }: Shape): number {
  const { parent, anchor } = model;
  const siblings =
    parent?.content.kind === 'Group'
      ? parent.content.children
      : book.part(Shapes).on(anchor.sheetId);
  return siblings.indexOf(model);
}

export function turned(degrees: number): number {
  return ((degrees % FULL_TURN) + FULL_TURN) % FULL_TURN;
}

export const SHAPE_SCALARS: Scalars<Shape, 'Shape'> = {
  ...PLACE_SCALARS,
  altTextDescription: kept(text, 'altTextDescription'),
  altTextTitle: kept(text, 'altTextTitle'),
  connectionSiteCount: readOnly(({ model }) => siteCountOf(model)),
  geometricShapeType: readWrite(
    geometricShapeType,
    ({ model: { content } }) =>
      content.kind === 'GeometricShape' ? content.geometricShapeType : null,
    (shape, type) => {
      shape.contentOf('GeometricShape').geometricShapeType = type;
      shape.book.part(Drawings).touch();
    },
  ),
  level: readOnly(({ model }) => levelOf(model)),
  lockAspectRatio: kept(truth, 'lockAspectRatio'),
  name: kept(text, 'name'),
  placement: readWrite(
    oneOf(PLACEMENTS),
    ({ model }) => model.anchor.placement,
    ({ model }, placement) => {
      model.anchor.placement = placement;
    },
  ),
  rotation: readWrite(
    number,
    ({ model }) => model.rotation,
    ({ book, model }, degrees) => {
      model.rotation = turned(degrees);
      book.part(Drawings).touch();
    },
  ),
  type: readOnly(({ model }) => model.content.kind),
  visible: kept(truth, 'visible'),
  zOrderPosition: readOnly(orderOf),
};
