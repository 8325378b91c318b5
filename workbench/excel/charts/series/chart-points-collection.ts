import {
  defineType,
  method,
  orNotFound,
  readOnly,
  wholeNumber,
  type ObjectType,
} from '../../../protocol';
import type { Book } from '../../book';
import { ModelPart } from '../../drawings/model-part';
import type { ChartModel } from '../model/chart-model';
import { valuesIn } from '../model/series-data';
import type { SeriesModel } from '../model/series-model';
import { ChartPoint } from './chart-point';

/** The points of a series. */
export class ChartPointsCollection extends ModelPart<SeriesModel> {
  readonly #chart: ChartModel;

  constructor(book: Book, chart: ChartModel, series: SeriesModel) {
    super(book, series);
    this.#chart = chart;
  }

  get type(): ObjectType {
    return CHART_POINTS_COLLECTION;
  }

  get items(): ChartPoint[] {
    const values = valuesIn(this.book, this.model.values, this.#chart.plotVisibleOnly);
    return values.map((value, index) => new ChartPoint(this.book, this.model, index, value));
  }

  at(index: number): ChartPoint {
    return orNotFound(this.items[index]);
  }
}

const CHART_POINTS_COLLECTION = defineType(ChartPointsCollection, 'ChartPointsCollection', () => ({
  scalars: { count: readOnly(({ items }) => items.length) },
  items: ({ items }) => items,
  methods: {
    getCount: method([], ({ items }) => items.length, { readsResults: true }),
    getItemAt: method([wholeNumber], (points, index) => points.at(index), { readsResults: true }),
  },
}));
