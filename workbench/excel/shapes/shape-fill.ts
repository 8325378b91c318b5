import {
  defineType,
  invalidArgument,
  method,
  number,
  readOnly,
  readWrite,
  type ArgumentReader,
  type ObjectType,
} from '../../protocol';
import { colour } from '../formats/colour';
import { Drawings } from '../drawings/drawings';
import { ModelPart, keeping } from '../drawings/model-part';
import type { ShapeFillModel } from './model/shape-model';

/** What a shape is filled with. */
export class ShapeFill extends ModelPart<ShapeFillModel> {
  get type(): ObjectType {
    return SHAPE_FILL;
  }

  clear(): void {
    this.model.type = 'NoFill';
    this.book.part(Drawings).touch();
  }

  set color(color: string) {
    this.model.type = 'Solid';
    this.model.foregroundColor = color;
    this.book.part(Drawings).touch();
  }
}

/** 0 opaque … 1 clear. */
export const transparency: ArgumentReader<number> = (value) => {
  const share = number(value);
  if (share < 0 || share > 1) throw invalidArgument();
  return share;
};

const kept = keeping<ShapeFill>();

const SHAPE_FILL = defineType(ShapeFill, 'ShapeFill', () => ({
  scalars: {
    foregroundColor: readWrite(
      colour,
      ({ model }) => model.foregroundColor,
      (fill, color) => {
        fill.color = color;
      },
    ),
    transparency: kept(transparency, 'transparency'),
    type: readOnly(({ model }) => model.type),
  },
  methods: {
    clear: method([], (fill) => {
      fill.clear();
    }),
    setSolidColor: method([colour], (fill, color) => {
      fill.color = color;
    }),
  },
}));
