import {
  NULL_OBJECT,
  defineType,
  method,
  orNotFound,
  text,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { ModelPart } from '../drawings/model-part';
import type { ShapeModel } from './model/shape-model';
import { Shape } from './shape';

/** The shapes of a group, from back to front. */
export class GroupShapeCollection extends ModelPart<ShapeModel> {
  get type(): ObjectType {
    return GROUP_SHAPE_COLLECTION;
  }

  get items(): Shape[] {
    const { content } = this.model;
    const children = content.kind === 'Group' ? content.children : [];
    return children.map((child) => new Shape(this.book, child));
  }

  find(key: string): Shape | undefined {
    const wanted = key.toLowerCase();
    return this.items.find(({ model }) => model.id === key || model.name.toLowerCase() === wanted);
  }
}

const GROUP_SHAPE_COLLECTION = defineType(GroupShapeCollection, 'GroupShapeCollection', () => ({
  items: ({ items }) => items,
  methods: {
    getCount: method([], ({ items }) => items.length),
    getItem: method([text], (shapes, key) => orNotFound(shapes.find(key))),
    getItemAt: method([wholeNumber], ({ items }, index) => orNotFound(items[index])),
    getItemOrNullObject: method([text], (shapes, key) => shapes.find(key) ?? NULL_OBJECT),
  },
}));
