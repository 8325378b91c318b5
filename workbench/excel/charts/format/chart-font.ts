import { defineType, number, oneOf, text, truth, type ObjectType } from '../../../protocol';
import { colour } from '../../drawings/colour';
import { ModelPart, keeping } from '../../drawings/model-part';
import { UNDERLINES, type FontModel } from '../model/format-model';

/** The font of an element of a chart. */
export class ChartFont extends ModelPart<FontModel> {
  get type(): ObjectType {
    return CHART_FONT;
  }
}

const kept = keeping<ChartFont>();

const CHART_FONT = defineType(ChartFont, 'ChartFont', () => ({
  scalars: {
    bold: kept(truth, 'bold'),
    color: kept(colour, 'color'),
    italic: kept(truth, 'italic'),
    name: kept(text, 'name'),
    size: kept(number, 'size'),
    underline: kept(oneOf(UNDERLINES), 'underline'),
  },
}));
