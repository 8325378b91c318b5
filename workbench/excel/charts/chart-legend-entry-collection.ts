import { defineType, method, orNotFound, wholeNumber, type ObjectType } from '../../protocol';
import { ModelPart } from '../drawings/model-part';
import { ChartLegendEntry } from './chart-legend-entry';
import type { ChartModel } from './model/chart-model';
import { factsOf } from './model/chart-type';
import { categoriesOf } from './model/series-data';

/** What a legend lists: the series, or the slices of a pie. */
export class ChartLegendEntryCollection extends ModelPart<ChartModel> {
  get type(): ObjectType {
    return CHART_LEGEND_ENTRY_COLLECTION;
  }

  get items(): ChartLegendEntry[] {
    const { book, model: chart } = this;
    const [first] = chart.series;
    const { shape } = factsOf(chart.chartType);
    const isByPoint = shape === 'pie' || shape === 'doughnut';
    const length =
      isByPoint && first ? categoriesOf(book, chart, first).length : chart.series.length;
    return Array.from(
      { length },
      (_entry, index) => new ChartLegendEntry(book, chart.legend, index),
    );
  }

  at(index: number): ChartLegendEntry {
    return orNotFound(this.items[index]);
  }
}

const CHART_LEGEND_ENTRY_COLLECTION = defineType(
  ChartLegendEntryCollection,
  'ChartLegendEntryCollection',
  () => ({
    items: ({ items }) => items,
    methods: {
      getCount: method([], ({ items }) => items.length),
      getItemAt: method([wholeNumber], (entries, index) => entries.at(index)),
    },
  }),
);
