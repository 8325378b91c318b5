import { defineType, truth, type ObjectType } from '../../../protocol';
import { ModelPart, keeping } from '../../drawings/model-part';
import { ChartGridlinesFormat } from '../format/chart-gridlines-format';
import type { GridlinesModel } from '../model/axis-model';

/** Lines across the plot area at the marks of an axis. */
export class ChartGridlines extends ModelPart<GridlinesModel> {
  get type(): ObjectType {
    return CHART_GRIDLINES;
  }
}

const kept = keeping<ChartGridlines>();

const CHART_GRIDLINES = defineType(ChartGridlines, 'ChartGridlines', () => ({
  scalars: { visible: kept(truth, 'visible') },
  navigations: {
    format: ({ book, model }) => new ChartGridlinesFormat(book, model.format),
  },
}));
