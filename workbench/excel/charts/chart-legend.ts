import type { Rectangle } from '../../engine';
import { defineType, oneOf, truth, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { ModelPart, keeping } from '../drawings/model-part';
import { ChartLegendEntryCollection } from './chart-legend-entry-collection';
import { ChartLegendFormat } from './format/chart-legend-format';
import { INNER_PLACE_SCALARS } from './inner-place-scalars';
import { layoutOf } from './model/chart-layout';
import { LEGEND_POSITIONS, type ChartModel, type LegendModel } from './model/chart-model';

/** The names of a chart's series beside their colours. */
export class ChartLegend extends ModelPart<LegendModel> {
  readonly chart: ChartModel;

  constructor(book: Book, chart: ChartModel) {
    super(book, chart.legend);
    this.chart = chart;
  }

  get type(): ObjectType {
    return CHART_LEGEND;
  }

  get rectangle(): Rectangle | undefined {
    return layoutOf(this.book, this.chart).legend;
  }

  noteMove(): void {
    this.model.position = 'Custom';
  }
}

const kept = keeping<ChartLegend>();

const CHART_LEGEND = defineType(ChartLegend, 'ChartLegend', () => ({
  scalars: {
    visible: kept(truth, 'visible'),
    overlay: kept(truth, 'overlay'),
    position: kept(oneOf(LEGEND_POSITIONS), 'position'),
    ...INNER_PLACE_SCALARS,
  },
  navigations: {
    format: ({ book, model }) => new ChartLegendFormat(book, model.format),
    legendEntries: ({ book, chart }) => new ChartLegendEntryCollection(book, chart),
  },
}));
