import {
  defineType,
  method,
  number,
  readWrite,
  text,
  truth,
  type ObjectType,
} from '../../../protocol';
import type { Book } from '../../book';
import { Drawings } from '../../drawings/drawings';
import { ModelPart, keeping } from '../../drawings/model-part';
import { ChartAxisTitleFormat } from '../format/chart-axis-title-format';
import { textOfSource } from '../model/series-data';
import type { TitleModel } from '../model/title-model';
import { sourceOfFormula } from '../source-of-formula';

/** The title of an axis. */
export class ChartAxisTitle extends ModelPart<TitleModel> {
  readonly #sheetId: string;

  constructor(book: Book, model: TitleModel, sheetId: string) {
    super(book, model);
    this.#sheetId = sheetId;
  }

  get type(): ObjectType {
    return CHART_AXIS_TITLE;
  }

  get text(): string {
    return textOfSource(this.book, this.model.text, this.model.usualText);
  }

  set text(text: string) {
    this.#show(text);
  }

  set formula(formula: string) {
    this.#show(sourceOfFormula(this.book, this.#sheetId, formula));
  }

  #show(text: TitleModel['text']): void {
    this.model.text = text;
    this.model.visible = true;
    this.book.part(Drawings).touch();
  }
}

const kept = keeping<ChartAxisTitle>();

const CHART_AXIS_TITLE = defineType(ChartAxisTitle, 'ChartAxisTitle', () => ({
  scalars: {
    text: readWrite(
      text,
      (title) => title.text,
      (title, words) => {
        title.text = words;
      },
    ),
    textOrientation: kept(number, 'textOrientation'),
    visible: kept(truth, 'visible'),
  },
  navigations: {
    format: ({ book, model }) => new ChartAxisTitleFormat(book, model.format),
  },
  methods: {
    setFormula: method([text], (title, formula) => {
      title.formula = formula;
    }),
  },
}));
