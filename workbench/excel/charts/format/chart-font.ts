import { defineType, type ObjectType } from '../../../protocol';
import { fontScalars } from '../../drawings/font-scalars';
import { ModelPart } from '../../drawings/model-part';
import { UNDERLINES, type FontModel } from '../model/format-model';

/** The font of an element of a chart. */
export class ChartFont extends ModelPart<FontModel> {
  get type(): ObjectType {
    return CHART_FONT;
  }
}

const CHART_FONT = defineType(ChartFont, 'ChartFont', () => ({ scalars: fontScalars(UNDERLINES) }));
