import { defineType, readOnly, type ObjectType } from '../../protocol';
import { ModelPart } from '../drawings/model-part';
import type { ShapeModel } from './model/shape-model';
import { Shape } from './shape';

/** A shape as an image. */
export class Image extends ModelPart<ShapeModel> {
  get type(): ObjectType {
    return IMAGE;
  }
}

function formatOf({ model: { content } }: Image): string | null {
  return content.kind === 'Image' ? content.image.format : null;
}

const IMAGE = defineType(Image, 'Image', () => ({
  scalars: {
    id: readOnly(({ model }) => model.id),
    format: {
      ...readOnly(formatOf),
      wireName: 'format',
    },
  },
  navigations: { shape: ({ book, model }) => new Shape(book, model) },
}));
