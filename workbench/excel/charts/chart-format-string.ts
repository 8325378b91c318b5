import { defineType, type ObjectType } from '../../protocol';
import type { Book } from '../book';
import { ModelPart } from '../drawings/model-part';
import { fontOfRun } from '../drawings/text-runs';
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

  get font(): FontModel {
    return fontOfRun(this.model.format.font, this.model.runs, this.#start, this.#length);
  }
}

const CHART_FORMAT_STRING = defineType(ChartFormatString, 'ChartFormatString', () => ({
  navigations: { font: ({ book, font }) => new ChartFont(book, font) },
}));
