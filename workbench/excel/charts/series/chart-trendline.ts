import {
  defineType,
  invalidArgument,
  method,
  oneOf,
  readOnly,
  text,
  wholeNumber,
  type ArgumentReader,
  type ObjectType,
} from '../../../protocol';
import type { Book } from '../../book';
import { Drawings } from '../../drawings/drawings';
import { ModelPart, keeping } from '../../drawings/model-part';
import { ChartTrendlineFormat } from '../format/chart-trendline-format';
import { TRENDLINE_TYPES, type SeriesModel, type TrendlineModel } from '../model/series-model';

/** A line that shows where a series tends to. */
export class ChartTrendline extends ModelPart<TrendlineModel> {
  readonly #series: SeriesModel;

  constructor(book: Book, series: SeriesModel, line: TrendlineModel) {
    super(book, line);
    this.#series = series;
  }

  get type(): ObjectType {
    return CHART_TRENDLINE;
  }

  delete(): void {
    const { trendlines } = this.#series;
    trendlines.splice(trendlines.indexOf(this.model), 1);
    this.book.part(Drawings).touch();
  }
}

const kept = keeping<ChartTrendline>();

function wholeBetween(low: number, high: number): ArgumentReader<number> {
  return (value) => {
    const read = wholeNumber(value);
    if (read < low || read > high) throw invalidArgument();
    return read;
  };
}

const CHART_TRENDLINE = defineType(ChartTrendline, 'ChartTrendline', () => ({
  scalars: {
    _id: readOnly(({ model }) => model.id),
    movingAveragePeriod: kept(wholeBetween(2, 255), 'movingAveragePeriod'),
    name: kept(text, 'name'),
    polynomialOrder: kept(wholeBetween(2, 6), 'polynomialOrder'),
    type: kept(oneOf(TRENDLINE_TYPES), 'type'),
  },
  navigations: {
    format: ({ book, model }) => new ChartTrendlineFormat(book, model.format),
  },
  methods: {
    delete: method([], (line) => {
      line.delete();
    }),
  },
}));
