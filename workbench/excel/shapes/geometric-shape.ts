import { defineType, readOnly, type ObjectType } from '../../protocol';
import { ModelPart } from '../drawings/model-part';
import type { ShapeModel } from './model/shape-model';
import { Shape } from './shape';

/** A shape as a geometric shape. */
export class GeometricShape extends ModelPart<ShapeModel> {
  get type(): ObjectType {
    return GEOMETRIC_SHAPE;
  }
}

const GEOMETRIC_SHAPE = defineType(GeometricShape, 'GeometricShape', () => ({
  scalars: {
    id: readOnly(({ model }) => model.id),
  },
  navigations: { shape: ({ book, model }) => new Shape(book, model) },
}));
