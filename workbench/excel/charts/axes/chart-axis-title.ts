import { defineType, number, type ObjectType } from '../../../protocol';
import type { Book } from '../../book';
import { keeping } from '../../drawings/model-part';
import { ChartAxisTitleFormat } from '../format/chart-axis-title-format';
import { textOfSource } from '../model/series-data';
import type { TitleModel } from '../model/title-model';
import { TITLE_METHODS, TITLE_SCALARS, TitleText } from '../title-text';

/** The title of an axis. */
export class ChartAxisTitle extends TitleText {
  readonly sheetId: string;

  constructor(book: Book, model: TitleModel, sheetId: string) {
    super(book, model);
    this.sheetId = sheetId;
  }

  get type(): ObjectType {
    return CHART_AXIS_TITLE;
  }

  get text(): string {
    return textOfSource(this.book, this.model.text, this.model.usualText);
  }
}

const CHART_AXIS_TITLE = defineType(ChartAxisTitle, 'ChartAxisTitle', () => ({
  scalars: {
    ...TITLE_SCALARS,
    textOrientation: keeping<ChartAxisTitle>()(number, 'textOrientation'),
  },
  navigations: {
    format: ({ book, model }) => new ChartAxisTitleFormat(book, model.format),
  },
  methods: TITLE_METHODS,
}));
