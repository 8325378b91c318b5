import { defineType, method, type ObjectType } from '../../../protocol';
import { colour } from '../../formats/colour';
import { Drawings } from '../../drawings/drawings';
import { ModelPart } from '../../drawings/model-part';
import type { FillModel } from '../model/format-model';

/** The fill of an element of a chart. Its colour can be set but not read, as in Excel. */
export class ChartFill extends ModelPart<FillModel> {
  get type(): ObjectType {
    return CHART_FILL;
  }

  set color(color: string) {
    this.model.color = color;
    this.book.part(Drawings).touch();
  }
}

const CHART_FILL = defineType(ChartFill, 'ChartFill', () => ({
  methods: {
    clear: method([], (fill) => {
      fill.color = 'none';
    }),
    setSolidColor: method([colour], (fill, color) => {
      fill.color = color;
    }),
  },
}));
