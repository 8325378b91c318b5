import { addressOf, fullAddressOf, type Region } from '../../../engine';
import { defineType, method, objectOf, oneOf, type Json, type ObjectType } from '../../../protocol';
import type { Book } from '../../book';
import { Drawings } from '../../drawings/drawings';
import { ModelPart } from '../../drawings/model-part';
import { Range } from '../../range/range';
import { ChartSeriesFormat } from '../format/chart-series-format';
import type { ChartModel } from '../model/chart-model';
import { nameOfSeries, valuesIn } from '../model/series-data';
import type { SeriesModel } from '../model/series-model';
import { ChartDataLabels } from './chart-data-labels';
import { ChartPointsCollection } from './chart-points-collection';
import { ChartTrendlineCollection } from './chart-trendline-collection';
import { SERIES_SCALARS } from './series-scalars';

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** A row of values that a chart shows. */
export class ChartSeries extends ModelPart<SeriesModel> {
  readonly chart: ChartModel;

  constructor(book: Book, chart: ChartModel, series: SeriesModel) {
    super(book, series);
    this.chart = chart;
  }

  get type(): ObjectType {
    return CHART_SERIES;
  }

  get index(): number {
    return this.chart.series.indexOf(this.model);
  }

  get name(): string {
    return nameOfSeries(this.book, this.model, this.index);
  }

  sourceOf(dimension: Dimension): Region | undefined {
    const { values, categories, bubbleSizes } = this.model;
    if (dimension === 'BubbleSizes') return bubbleSizes;
    return dimension === 'Categories' || dimension === 'XValues' ? categories : values;
  }

  /** `Data!$B$2:$B$7` as a formula would say it, '' without a source. */
  sourceText(dimension: Dimension): string {
    const source = this.sourceOf(dimension);
    if (!source?.box) return '';
    const address = addressOf(source.box).replaceAll(/([A-Z]+|\d+)/g, '$$$1');
    const full = fullAddressOf(this.book.engine.sheets.nameOf(source.sheetId), source.box);
    return full.slice(0, full.lastIndexOf('!') + 1) + address;
  }

  valuesOf(dimension: Dimension): Json[] {
    return valuesIn(this.book, this.sourceOf(dimension), this.chart.plotVisibleOnly);
  }

  take(part: 'values' | 'categories' | 'bubbleSizes', { sheetId, box }: Range): void {
    this.model[part] = this.book.engine.regions.follow(sheetId, box);
    this.book.part(Drawings).touch();
  }

  move(index: number): void {
    const { series } = this.chart;
    series.splice(this.index, 1);
    series.splice(index, 0, this.model);
    this.book.part(Drawings).touch();
  }

  delete(): void {
    this.chart.series.splice(this.index, 1);
    this.book.part(Drawings).touch();
  }
}

const range = objectOf(() => Range);

const CHART_SERIES = defineType(ChartSeries, 'ChartSeries', () => ({
  scalars: SERIES_SCALARS,
  navigations: {
    dataLabels: ({ book, chart, model }) => new ChartDataLabels(book, chart, [model]),
    format: ({ book, model }) => new ChartSeriesFormat(book, model.format),
    points: ({ book, chart, model }) => new ChartPointsCollection(book, chart, model),
    trendlines: ({ book, model }) => new ChartTrendlineCollection(book, model),
  },
  methods: {
    delete: method([], (series) => {
      series.delete();
    }),
    getDimensionDataSourceString: method([oneOf(DIMENSIONS)], (series, dimension) =>
      series.sourceText(dimension),
    ),
    getDimensionDataSourceType: method([oneOf(DIMENSIONS)], (series, dimension) =>
      series.sourceOf(dimension) ? 'LocalRange' : 'Unknown',
    ),
    getDimensionValues: method(
      [oneOf(DIMENSIONS)],
      (series, dimension) => series.valuesOf(dimension),
      { readsResults: true },
    ),
    setBubbleSizes: method([range], (series, source) => {
      series.take('bubbleSizes', source);
    }),
    setValues: method([range], (series, source) => {
      series.take('values', source);
    }),
    setXAxisValues: method([range], (series, source) => {
      series.take('categories', source);
    }),
  },
}));
