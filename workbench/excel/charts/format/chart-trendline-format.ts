import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { lineOf } from './format-parts';

/** The looks of a trendline. */
export class ChartTrendlineFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_TRENDLINE_FORMAT;
  }
}

const CHART_TRENDLINE_FORMAT = defineType(ChartTrendlineFormat, 'ChartTrendlineFormat', () => ({
  navigations: { line: lineOf },
}));
