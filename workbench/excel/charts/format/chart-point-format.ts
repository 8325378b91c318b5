import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { borderOf, fillOf } from './format-parts';

/** The looks of one point. */
export class ChartPointFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_POINT_FORMAT;
  }
}

const CHART_POINT_FORMAT = defineType(ChartPointFormat, 'ChartPointFormat', () => ({
  navigations: { border: borderOf, fill: fillOf },
}));
