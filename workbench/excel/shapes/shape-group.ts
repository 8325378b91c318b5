import { defineType, method, readOnly, type ObjectType } from '../../protocol';
import { ModelPart } from '../drawings/model-part';
import { GroupShapeCollection } from './group-shape-collection';
import type { ShapeModel } from './model/shape-model';
import { Shapes } from './model/shapes';
import { Shape } from './shape';

/** A shape as a group. */
export class ShapeGroup extends ModelPart<ShapeModel> {
  get type(): ObjectType {
    return SHAPE_GROUP;
  }
}

const SHAPE_GROUP = defineType(ShapeGroup, 'ShapeGroup', () => ({
  scalars: { id: readOnly(({ model }) => model.id) },
  navigations: {
    shape: ({ book, model }) => new Shape(book, model),
    shapes: ({ book, model }) => new GroupShapeCollection(book, model),
  },
  methods: {
    ungroup: method([], ({ book, model }) => {
      book.part(Shapes).ungroup(model);
    }),
  },
}));
