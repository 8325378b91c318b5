import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { lineOf } from './format-parts';

/** The looks of gridlines. */
export class ChartGridlinesFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_GRIDLINES_FORMAT;
  }
}

const CHART_GRIDLINES_FORMAT = defineType(ChartGridlinesFormat, 'ChartGridlinesFormat', () => ({
  navigations: { line: lineOf },
}));
