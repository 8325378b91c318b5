import { defineType, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { FormatModel } from '../model/format-model';
import { borderOf, fillOf } from './format-parts';

/** The looks of the area between the axes. */
export class ChartPlotAreaFormat extends ModelPart<FormatModel> {
  get type(): ObjectType {
    return CHART_PLOT_AREA_FORMAT;
  }
}

const CHART_PLOT_AREA_FORMAT = defineType(ChartPlotAreaFormat, 'ChartPlotAreaFormat', () => ({
  navigations: { border: borderOf, fill: fillOf },
}));
