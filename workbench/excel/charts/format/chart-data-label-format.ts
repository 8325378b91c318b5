import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { borderOf, fillOf, fontOf } from './format-parts';

/** The looks of labels at points. */
export class ChartDataLabelFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_DATA_LABEL_FORMAT;
  }
}

const CHART_DATA_LABEL_FORMAT = defineType(ChartDataLabelFormat, 'ChartDataLabelFormat', () => ({
  navigations: { border: borderOf, fill: fillOf, font: fontOf },
}));
