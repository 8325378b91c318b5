import {
  defineType,
  method,
  number,
  oneOf,
  readWrite,
  truth,
  wholeNumber,
  type ArgumentReader,
  type ObjectType,
} from '../../protocol';
import { Drawings } from '../drawings/drawings';
import { keeping } from '../drawings/model-part';
import { ChartFormatString } from './chart-format-string';
import { ChartTitleFormat } from './format/chart-title-format';
import type { ChartModel } from './model/chart-model';
import { layoutOf } from './model/chart-layout';
import { chartTitleOf } from './model/series-data';
import { HORIZONTAL_ALIGNMENTS, TITLE_POSITIONS } from './model/title-model';
import { TITLE_METHODS, TITLE_SCALARS, TitleText } from './title-text';
import type { Book } from '../book';

/** The title of a chart. */
export class ChartTitle extends TitleText {
  readonly chart: ChartModel;

  constructor(book: Book, chart: ChartModel) {
    super(book, chart.title);
    this.chart = chart;
  }

  get type(): ObjectType {
    return CHART_TITLE;
  }

  get sheetId(): string {
    return this.chart.anchor.sheetId;
  }

  get text(): string {
    return chartTitleOf(this.book, this.chart);
  }

  place(part: { readonly left?: number; readonly top?: number }): void {
    const now = layoutOf(this.book, this.chart).title ?? { left: 0, top: 0 };
    this.model.left = part.left ?? now.left;
    this.model.top = part.top ?? now.top;
    this.book.part(Drawings).touch();
  }
}

const kept = keeping<ChartTitle>();

/** Degrees between which Excel turns texts. */
const angle: ArgumentReader<number> = (value) => Math.max(-90, Math.min(90, number(value)));

const CHART_TITLE = defineType(ChartTitle, 'ChartTitle', () => ({
  scalars: {
    ...TITLE_SCALARS,
    overlay: kept(truth, 'overlay'),
    position: kept(oneOf(TITLE_POSITIONS), 'position'),
    horizontalAlignment: kept(oneOf(HORIZONTAL_ALIGNMENTS), 'horizontalAlignment'),
    textOrientation: kept(angle, 'textOrientation'),
    left: readWrite(
      number,
      ({ book, chart }) => layoutOf(book, chart).title?.left ?? null,
      (title, left) => {
        title.place({ left });
      },
    ),
    top: readWrite(
      number,
      ({ book, chart }) => layoutOf(book, chart).title?.top ?? null,
      (title, top) => {
        title.place({ top });
      },
    ),
  },
  navigations: {
    format: ({ book, model }) => new ChartTitleFormat(book, model.format),
  },
  methods: {
    ...TITLE_METHODS,
    getSubstring: method(
      [wholeNumber, wholeNumber],
      ({ book, model }, start, length) => new ChartFormatString(book, model, start, length),
    ),
  },
}));
