import { defineType, number, oneOf, truth, type ObjectType } from '../../protocol';
import { colour } from '../formats/colour';
import { ModelPart, keeping } from '../drawings/model-part';
import { DASH_STYLES, type ShapeLineModel } from './model/shape-model';
import { transparency } from './shape-fill';

/** A line, or the outline of a shape. */
export class ShapeLineFormat extends ModelPart<ShapeLineModel> {
  get type(): ObjectType {
    return SHAPE_LINE_FORMAT;
  }
}

const kept = keeping<ShapeLineFormat>();

const SHAPE_LINE_FORMAT = defineType(ShapeLineFormat, 'ShapeLineFormat', () => ({
  scalars: {
    color: kept(colour, 'color'),
    dashStyle: kept(oneOf(DASH_STYLES), 'dashStyle'),
    transparency: kept(transparency, 'transparency'),
    visible: kept(truth, 'visible'),
    weight: kept(number, 'weight'),
  },
}));
