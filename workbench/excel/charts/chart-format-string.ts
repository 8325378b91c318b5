import { defineType, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { ModelPart } from '../drawings/model-part';
import { ChartFont } from './format/chart-font';
import type { FontModel } from './model/format-model';
import type { TitleModel } from './model/title-model';

/** Some characters of a title. */
export class ChartFormatString extends ModelPart<TitleModel> {
  readonly #start: number;
  readonly #length: number;

  constructor(book: Book, title: TitleModel, start: number, length: number) {
    super(book, title);
    this.#start = start;
    this.#length = length;
  }

  get type(): ObjectType {
    return CHART_FORMAT_STRING;
  }

  /** What is set in it is kept for these characters only. */
  get font(): FontModel {
    const { runs, format } = this.model;
    const [start, length] = [this.#start, this.#length];
    const known = runs.find((run) => run.start === start && run.length === length);
    const run = known ?? { start, length, font: {} };
    if (!known) runs.push(run);
    return new Proxy(format.font, {
      get: (whole, key) => Reflect.get({ ...whole, ...run.font }, key),
      set: (_whole, key, value) => Reflect.set(run.font, key, value),
    });
  }
}

const CHART_FORMAT_STRING = defineType(ChartFormatString, 'ChartFormatString', () => ({
  navigations: { font: ({ book, font }) => new ChartFont(book, font) },
}));
