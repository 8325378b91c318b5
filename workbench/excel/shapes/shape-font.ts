import { defineType, number, oneOf, text, truth, type ObjectType } from '../../protocol';
import { colour } from '../drawings/colour';
import { ModelPart, keeping } from '../drawings/model-part';
import { FONT_UNDERLINES, type ShapeFontModel } from './model/text-model';

/** The font of the text of a shape. */
export class ShapeFont extends ModelPart<ShapeFontModel> {
  get type(): ObjectType {
    return SHAPE_FONT;
  }
}

const kept = keeping<ShapeFont>();

const SHAPE_FONT = defineType(ShapeFont, 'ShapeFont', () => ({
  scalars: {
    bold: kept(truth, 'bold'),
    color: kept(colour, 'color'),
    italic: kept(truth, 'italic'),
    name: kept(text, 'name'),
    size: kept(number, 'size'),
    underline: kept(oneOf(FONT_UNDERLINES), 'underline'),
  },
}));
