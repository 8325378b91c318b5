import { textOf } from '../../../engine';
import type { Book } from '../../book';
import type { ChartModel } from '../model/chart-model';
import { factsOf, type ChartTypeFacts } from '../model/chart-type';
import type { FontModel, LineModel } from '../model/format-model';
import { isShown, type LabelModel } from '../model/label-model';
import {
  categoriesOf,
  nameOfSeries,
  numberFormatOf,
  numbersOf,
  valuesIn,
} from '../model/series-data';
import {
  paletteColour,
  type AxisGroup,
  type MarkerModel,
  type SeriesModel,
} from '../model/series-model';
import { fitTrendline, type PlotPoint } from '../model/trendline-fit';

export interface LabelPicture {
  readonly text: string;
  readonly position: LabelModel['position'];
  readonly textOrientation: number;
  readonly font: Readonly<FontModel>;
}

/** One point as it is drawn. */
export interface PointPicture {
  /** Undefined in scatter charts for a text as x. */
  readonly x: number | undefined;
  readonly value: number | null;
  readonly size: number | undefined;
  readonly category: string;
  /** `#RRGGBB`, or 'none'. */
  readonly fill: string;
  readonly line: Readonly<LineModel>;
  readonly marker: Readonly<MarkerModel>;
  readonly label: LabelPicture | undefined;
}

export interface TrendlinePicture {
  readonly name: string;
  readonly line: Readonly<LineModel>;
  readonly points: readonly PlotPoint[];
}

/** A series as it is drawn. */
export interface SeriesPicture {
  readonly name: string;
  readonly facts: ChartTypeFacts;
  readonly axisGroup: AxisGroup;
  readonly smooth: boolean;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly doughnutHoleSize: number;
  readonly explosion: number;
  readonly firstSliceAngle: number;
  readonly isInLegend: boolean;
  readonly color: string;
  readonly line: Readonly<LineModel>;
  readonly points: readonly PointPicture[];
  readonly trendlines: readonly TrendlinePicture[];
}

interface PointFacts {
  readonly value: number | null;
  readonly category: string;
  readonly seriesName: string;
  readonly total: number;
  readonly numberFormat: string;
}

function labelText(labels: LabelModel, point: PointFacts): string {
  if (labels.text !== undefined) return labels.text;
  const { value, total } = point;
  const format = labels.linkNumberFormat ? point.numberFormat : labels.numberFormat;
  const share = total === 0 ? 0 : (value ?? 0) / total;
  return [
    ...(labels.showSeriesName ? [point.seriesName] : []),
    ...(labels.showCategoryName ? [point.category] : []),
    ...(labels.showValue && value !== null ? [textOf(value, format)] : []),
    ...(labels.showPercentage ? [textOf(share, '0%')] : []),
  ].join(labels.separator);
}

function labelOf(labels: LabelModel, point: PointFacts): LabelPicture | undefined {
  if (!isShown(labels) && labels.text === undefined) return undefined;
  const { position, textOrientation, format } = labels;
  const font = { ...format.font };
  return { text: labelText(labels, point), position, textOrientation, font };
}

/** Also what a point inherits from its series. */
function wholeMarker(marker: MarkerModel): MarkerModel {
  const { markerStyle, markerSize, markerBackgroundColor, markerForegroundColor } = marker;
  return { markerStyle, markerSize, markerBackgroundColor, markerForegroundColor };
}

function wholeLine({ color, lineStyle, weight }: LineModel): LineModel {
  return { color, lineStyle, weight };
}

function fillOf(color: string, automatic: string): string {
  return color === 'automatic' ? automatic : color;
}

function pointsOf(book: Book, chart: ChartModel, series: SeriesModel): PointPicture[] {
  const index = chart.series.indexOf(series);
  const values = numbersOf(book, chart, series);
  const xs = valuesIn(book, series.categories, chart.plotVisibleOnly);
  const sizes = valuesIn(book, series.bubbleSizes, chart.plotVisibleOnly);
  const categories = categoriesOf(book, chart, series);
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const seriesName = nameOfSeries(book, series, index);
  const numberFormat = numberFormatOf(book, series.values);
  return values.map((value, at) => {
    const own = series.points.get(at);
    const format = own?.format ?? series.format;
    const automatic = series.varyByCategories ? paletteColour(at) : series.format.line.color;
    const [x, size] = [xs[at], sizes[at]];
    const category = categories[at] ?? '';
    const facts = { value, category, seriesName, total, numberFormat };
    return {
      x: xs.length === 0 ? at + 1 : typeof x === 'number' ? x : undefined,
      value,
      size: typeof size === 'number' ? size : undefined,
      category,
      fill: fillOf(format.fill.color, automatic),
      line: wholeLine(format.line),
      marker: wholeMarker(own ?? series),
      label: labelOf(own?.label ?? series.labels, facts),
    };
  });
}

function trendlinesOf(series: SeriesModel, name: string, points: readonly PointPicture[]) {
  const { shape } = factsOf(series.chartType);
  const isByNumbers = shape === 'scatter' || shape === 'bubble';
  const plotted = points.flatMap(({ x, value }, index): PlotPoint[] =>
    value === null ? [] : [[(isByNumbers ? x : undefined) ?? index + 1, value]],
  );
  return series.trendlines.map((trendline) => ({
    name: trendline.name || `${trendline.type} (${name})`,
    line: wholeLine(trendline.format.line),
    points: fitTrendline(trendline, plotted),
  }));
}

export function seriesPictureOf(book: Book, chart: ChartModel, series: SeriesModel): SeriesPicture {
  const index = chart.series.indexOf(series);
  const name = nameOfSeries(book, series, index);
  const points = pointsOf(book, chart, series);
  return {
    name,
    facts: factsOf(series.chartType),
    axisGroup: series.axisGroup,
    smooth: series.smooth,
    gapWidth: series.gapWidth,
    overlap: series.overlap,
    doughnutHoleSize: series.doughnutHoleSize,
    explosion: series.explosion,
    firstSliceAngle: series.firstSliceAngle,
    isInLegend: !chart.legend.hiddenEntries.has(index),
    color: fillOf(series.format.fill.color, series.format.line.color),
    line: wholeLine(series.format.line),
    points,
    trendlines: trendlinesOf(series, name, points),
  };
}
