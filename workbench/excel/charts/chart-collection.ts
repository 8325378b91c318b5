import {
  NULL_OBJECT,
  defineType,
  method,
  objectOf,
  oneOf,
  orNotFound,
  otherwise,
  readOnly,
  text,
  wholeNumber,
  type ObjectType,
} from '../../protocol';
import { Range } from '../range/range';
import type { Worksheet } from '../worksheet';
import { BookObject } from '../book-object';
import { Chart, SERIES_BY } from './chart';
import type { ChartModel } from './model/chart-model';
import { chartType } from './model/chart-type';
import { Charts } from './model/charts';

/** The charts of a sheet. */
export class ChartCollection extends BookObject {
  readonly sheetId: string;

  constructor({ book, sheetId }: Worksheet) {
    super(book);
    this.sheetId = sheetId;
  }

  get type(): ObjectType {
    return CHART_COLLECTION;
  }

  get items(): Chart[] {
    return this.book
      .part(Charts)
      .on(this.sheetId)
      .map((model) => this.#chartOf(model));
  }

  find(key: string): Chart | undefined {
    const wanted = key.toLowerCase();
    return this.items.find(({ model }) => model.id === key || model.name.toLowerCase() === wanted);
  }

  add(...[type, source, seriesBy]: NewChart): Chart {
    return this.#chartOf(this.book.part(Charts).add(this.sheetId, type, source, seriesBy));
  }

  #chartOf(model: ChartModel): Chart {
    return new Chart(this.book, model);
  }
}

type NewChart = Parameters<Charts['add']> extends [unknown, ...infer Rest] ? Rest : never;

const CHART_COLLECTION = defineType(ChartCollection, 'ChartCollection', () => ({
  scalars: { count: readOnly(({ items }) => items.length) },
  items: ({ items }) => items,
  methods: {
    add: method(
      [chartType, objectOf(() => Range), otherwise(oneOf(SERIES_BY), 'Auto')],
      (charts, type, source, seriesBy) => charts.add(type, source, seriesBy),
      { readsResults: true },
    ),
    getCount: method([], ({ items }) => items.length),
    getItem: method([text], (charts, key) => orNotFound(charts.find(key))),
    getItemAt: method([wholeNumber], ({ items }, index) => orNotFound(items[index])),
    getItemOrNullObject: method([text], (charts, key) => charts.find(key) ?? NULL_OBJECT),
  },
}));
