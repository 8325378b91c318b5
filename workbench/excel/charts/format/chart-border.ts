import { defineType, method, type ObjectType } from '../../../protocol';
import { ModelPart } from '../../drawings/model-part';
import type { LineModel } from '../model/format-model';
import { lineScalars, clearLine } from './line-scalars';

/** The line around an element of a chart. */
export class ChartBorder extends ModelPart<LineModel> {
  get type(): ObjectType {
    return CHART_BORDER;
  }
}

const CHART_BORDER = defineType(ChartBorder, 'ChartBorder', () => ({
  scalars: lineScalars<ChartBorder>(),
  methods: {
    clear: method([], (line) => {
      clearLine(line);
    }),
  },
}));
