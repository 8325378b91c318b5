import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { borderOf, fillOf, fontOf } from './format-parts';

/** The looks of a legend. */
export class ChartLegendFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_LEGEND_FORMAT;
  }
}

const CHART_LEGEND_FORMAT = defineType(ChartLegendFormat, 'ChartLegendFormat', () => ({
  navigations: { border: borderOf, fill: fillOf, font: fontOf },
}));
