import { defineType, itemNotFound, type ObjectType } from '../../../protocol';
import type { Book } from '../../book';
import { BookObject } from '../../book-object';
import { ChartDataLabelFormat } from '../format/chart-data-label-format';
import { sharedFormat } from '../format/shared-format';
import type { ChartModel } from '../model/chart-model';
import type { LabelModel } from '../model/label-model';
import type { SeriesModel } from '../model/series-model';
import { LABEL_SCALARS } from './label-scalars';

/** The labels at all points of a series, or of all series. */
export class ChartDataLabels extends BookObject {
  readonly #series: readonly SeriesModel[];

  constructor(book: Book, chart: ChartModel, series: readonly SeriesModel[] = chart.series) {
    super(book);
    this.#series = series;
  }

  get type(): ObjectType {
    return CHART_DATA_LABELS;
  }

  get labels(): LabelModel[] {
    return this.#series.map(({ labels }) => labels);
  }

  get format(): ChartDataLabelFormat {
    const [first, ...others] = this.labels.map(({ format }) => format);
    if (!first) throw itemNotFound();
    return new ChartDataLabelFormat(this.book, sharedFormat(first, others));
  }
}

const CHART_DATA_LABELS = defineType(ChartDataLabels, 'ChartDataLabels', () => ({
  scalars: LABEL_SCALARS,
  navigations: { format: ({ format }) => format },
}));
