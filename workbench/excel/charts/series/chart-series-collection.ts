import {
  defineType,
  method,
  optional,
  orNotFound,
  readOnly,
  text,
  wholeNumber,
  type ObjectType,
} from '../../../protocol';
import { Drawings } from '../../drawings/drawings';
import { ModelPart } from '../../drawings/model-part';
import type { ChartModel } from '../model/chart-model';
import { Charts } from '../model/charts';
import { ChartSeries } from './chart-series';

/** The series of a chart, in the order in which they are drawn. */
export class ChartSeriesCollection extends ModelPart<ChartModel> {
  get type(): ObjectType {
    return CHART_SERIES_COLLECTION;
  }

  get items(): ChartSeries[] {
    return this.model.series.map((series) => new ChartSeries(this.book, this.model, series));
  }

  at(index: number): ChartSeries {
    return orNotFound(this.items[index]);
  }

  add(name: string | undefined, index: number | undefined): ChartSeries {
    const { book, model: chart } = this;
    const series = book.part(Charts).addSeries(chart, index);
    series.name = name;
    book.part(Drawings).touch();
    return new ChartSeries(book, chart, series);
  }
}

const CHART_SERIES_COLLECTION = defineType(ChartSeriesCollection, 'ChartSeriesCollection', () => ({
  scalars: { count: readOnly(({ model }) => model.series.length) },
  items: ({ items }) => items,
  methods: {
    add: method([optional(text), optional(wholeNumber)], (series, name, index) =>
      series.add(name, index),
    ),
    getCount: method([], ({ model }) => model.series.length),
    getItemAt: method([wholeNumber], (series, index) => series.at(index)),
  },
}));
