import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { fillOf, lineOf } from './format-parts';

/** The looks of a series. */
export class ChartSeriesFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_SERIES_FORMAT;
  }
}

const CHART_SERIES_FORMAT = defineType(ChartSeriesFormat, 'ChartSeriesFormat', () => ({
  navigations: { fill: fillOf, line: lineOf },
}));
