import {
  defineType,
  either,
  method,
  oneOf,
  optional,
  orNotFound,
  otherwise,
  text,
  wholeNumber,
  type ObjectType,
} from '../../../protocol';
import { Drawings } from '../../drawings/drawings';
import { ModelPart } from '../../drawings/model-part';
import {
  TRENDLINE_TYPES,
  newTrendline,
  type SeriesModel,
  type TrendlineModel,
} from '../model/series-model';
import { ChartTrendline } from './chart-trendline';

/** The trendlines of a series. */
export class ChartTrendlineCollection extends ModelPart<SeriesModel> {
  get type(): ObjectType {
    return CHART_TRENDLINE_COLLECTION;
  }

  get items(): ChartTrendline[] {
    return this.model.trendlines.map((line) => new ChartTrendline(this.book, this.model, line));
  }

  add(type: TrendlineModel['type']): ChartTrendline {
    const line = newTrendline(type, this.model.format.line.color);
    this.model.trendlines.push(line);
    this.book.part(Drawings).touch();
    return new ChartTrendline(this.book, this.model, line);
  }

  /** By its place, or by the id under which the client library knows it; without either the first one. */
  get(key: number | string = 0): ChartTrendline {
    return orNotFound(this.items.find(({ model }, index) => index === key || model.id === key));
  }
}

const CHART_TRENDLINE_COLLECTION = defineType(
  ChartTrendlineCollection,
  'ChartTrendlineCollection',
  () => ({
    items: ({ items }) => items,
    methods: {
      add: method([otherwise(oneOf(TRENDLINE_TYPES), 'Linear')], (lines, type) => lines.add(type)),
      getCount: method([], ({ items }) => items.length),
      getItem: method([optional(either<number, string>(wholeNumber, text))], (lines, key) =>
        lines.get(key),
      ),
    },
  }),
);
