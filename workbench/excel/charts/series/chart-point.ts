import { defineType, readOnly, readWrite, truth, type ObjectType } from '../../../protocol';
import type { Book } from '../../book';
import { Drawings } from '../../drawings/drawings';
import { ModelPart } from '../../drawings/model-part';
import { ChartPointFormat } from '../format/chart-point-format';
import { isShown, newLabels } from '../model/label-model';
import type { DataValue } from '../model/series-data';
import { newPoint, type PointModel, type SeriesModel } from '../model/series-model';
import { ChartDataLabel } from './chart-data-label';
import { MARKER_SCALARS } from './marker-scalars';

/** One point of a series. It looks like its series until something of it is changed. */
export class ChartPoint extends ModelPart<PointModel> {
  readonly value: DataValue;
  readonly #series: SeriesModel;

  constructor(book: Book, series: SeriesModel, index: number, value: DataValue) {
    const known = series.points.get(index);
    const point = known ?? newPoint(series);
    if (!known) series.points.set(index, point);
    super(book, point);
    this.#series = series;
    this.value = value;
  }

  get type(): ObjectType {
    return CHART_POINT;
  }

  get hasDataLabel(): boolean {
    return isShown(this.model.label ?? this.#series.labels);
  }

  set hasDataLabel(isWanted: boolean) {
    this.model.label = { ...newLabels(), showValue: isWanted };
    this.book.part(Drawings).touch();
  }

  get dataLabel(): ChartDataLabel {
    const { labels } = this.#series;
    this.model.label ??= { ...labels, format: structuredClone(labels.format) };
    return new ChartDataLabel(this.book, this.model.label);
  }
}

const CHART_POINT = defineType(ChartPoint, 'ChartPoint', () => ({
  scalars: {
    value: readOnly(({ value }) => value),
    hasDataLabel: readWrite(
      truth,
      ({ hasDataLabel }) => hasDataLabel,
      (point, isWanted) => {
        point.hasDataLabel = isWanted;
      },
    ),
    ...MARKER_SCALARS,
  },
  navigations: {
    dataLabel: ({ dataLabel }) => dataLabel,
    format: ({ book, model }) => new ChartPointFormat(book, model.format),
  },
}));
