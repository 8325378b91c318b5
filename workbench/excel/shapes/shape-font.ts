import { defineType, type ObjectType } from '../../protocol';
import { fontScalars } from '../drawings/font-scalars';
import { ModelPart } from '../drawings/model-part';
import { FONT_UNDERLINES, type ShapeFontModel } from './model/text-model';

/** The font of the text of a shape. */
export class ShapeFont extends ModelPart<ShapeFontModel> {
  get type(): ObjectType {
    return SHAPE_FONT;
  }
}

const SHAPE_FONT = defineType(ShapeFont, 'ShapeFont', () => ({
  scalars: fontScalars(FONT_UNDERLINES),
}));
