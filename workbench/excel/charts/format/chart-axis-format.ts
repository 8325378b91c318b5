import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { fillOf, fontOf, lineOf } from './format-parts';

/** The looks of an axis and its labels. */
export class ChartAxisFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_AXIS_FORMAT;
  }
}

const CHART_AXIS_FORMAT = defineType(ChartAxisFormat, 'ChartAxisFormat', () => ({
  navigations: { fill: fillOf, font: fontOf, line: lineOf },
}));
