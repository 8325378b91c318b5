import type { Rectangle } from '../../engine';
import { defineType, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { ModelPart } from '../drawings/model-part';
import { ChartPlotAreaFormat } from './format/chart-plot-area-format';
import { INNER_PLACE_SCALARS } from './inner-place-scalars';
import { layoutOf } from './model/chart-layout';
import type { ChartModel, PlotAreaModel } from './model/chart-model';

/** The area in which a chart draws its values, with the labels of the axes. */
export class ChartPlotArea extends ModelPart<PlotAreaModel> {
  readonly #chart: ChartModel;

  constructor(book: Book, chart: ChartModel) {
    super(book, chart.plotArea);
    this.#chart = chart;
  }

  get type(): ObjectType {
    return CHART_PLOT_AREA;
  }

  get rectangle(): Rectangle {
    return layoutOf(this.book, this.#chart).plotArea;
  }
}

const CHART_PLOT_AREA = defineType(ChartPlotArea, 'ChartPlotArea', () => ({
  scalars: INNER_PLACE_SCALARS,
  navigations: {
    format: ({ book, model }) => new ChartPlotAreaFormat(book, model.format),
  },
}));
