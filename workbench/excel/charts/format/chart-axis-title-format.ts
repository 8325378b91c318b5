import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { borderOf, fillOf, fontOf } from './format-parts';

/** The looks of an axis's title. */
export class ChartAxisTitleFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_AXIS_TITLE_FORMAT;
  }
}

const CHART_AXIS_TITLE_FORMAT = defineType(ChartAxisTitleFormat, 'ChartAxisTitleFormat', () => ({
  navigations: { border: borderOf, fill: fillOf, font: fontOf },
}));
