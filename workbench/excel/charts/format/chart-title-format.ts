import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { borderOf, fillOf, fontOf } from './format-parts';

/** The looks of a chart's title. */
export class ChartTitleFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_TITLE_FORMAT;
  }
}

const CHART_TITLE_FORMAT = defineType(ChartTitleFormat, 'ChartTitleFormat', () => ({
  navigations: { border: borderOf, fill: fillOf, font: fontOf },
}));
