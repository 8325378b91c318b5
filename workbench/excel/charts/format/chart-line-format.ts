import { defineType, method, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { LineModel } from '../model/format-model';
import { lineScalars, clearLine } from './line-scalars';

/** A line of a chart: of a series, an axis, gridlines. */
export class ChartLineFormat extends ModelPart<LineModel> {
  get type(): ObjectType {
    return CHART_LINE_FORMAT;
  }
}

const CHART_LINE_FORMAT = defineType(ChartLineFormat, 'ChartLineFormat', () => ({
  scalars: lineScalars<ChartLineFormat>(),
  methods: {
    clear: method([], (line) => {
      clearLine(line);
    }),
  },
}));
