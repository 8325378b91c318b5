import { defineType, truth, type ObjectType } from '../../../protocol';
import { ModelPart, keeping } from '../../drawings/model-part';
import type { AreaFormatModel } from '../model/chart-model';
import { borderOf, fillOf, fontOf } from './format-parts';

/** The looks of a chart as a whole. */
export class ChartAreaFormat extends ModelPart<AreaFormatModel> {
  get type(): ObjectType {
    return CHART_AREA_FORMAT;
  }
}

const kept = keeping<ChartAreaFormat>();

const CHART_AREA_FORMAT = defineType(ChartAreaFormat, 'ChartAreaFormat', () => ({
  scalars: { roundedCorners: kept(truth, 'roundedCorners') },
  navigations: { border: borderOf, fill: fillOf, font: fontOf },
}));
