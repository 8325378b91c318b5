import type { Region } from '../../../engine';
import type { ChartType } from './chart-type';
import { newFormat, type FormatModel } from './format-model';
import { newLabels, type LabelModel } from './label-model';

export const MARKER_STYLES = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;
export const TRENDLINE_TYPES = [
  'Linear',
  'Exponential',
  'Logarithmic',
  'MovingAverage',
  'Polynomial',
  'Power',
] as const;
export const AXIS_GROUPS = ['Primary', 'Secondary'] as const;
export type AxisGroup = (typeof AXIS_GROUPS)[number];

export interface MarkerModel {
  markerStyle: (typeof MARKER_STYLES)[number];
  markerSize: number;
  /** '' = the colour of the series. */
  markerBackgroundColor: string;
  markerForegroundColor: string;
}

export interface TrendlineModel {
  readonly id: string;
  type: (typeof TRENDLINE_TYPES)[number];
  polynomialOrder: number;
  movingAveragePeriod: number;
  /** '' = Excel's own name for it. */
  name: string;
  readonly format: FormatModel;
}

/** One point that looks different from its series. */
export interface PointModel extends MarkerModel {
  readonly format: FormatModel;
  label: LabelModel | undefined;
}

export interface SeriesModel extends MarkerModel {
  /** A text, or the cell that says it; undefined: Series1, Series2 … */
  name: string | Region | undefined;
  values: Region | undefined;
  /** Categories, or the x values of a scatter chart. */
  categories: Region | undefined;
  bubbleSizes: Region | undefined;
  chartType: ChartType;
  axisGroup: AxisGroup;
  smooth: boolean;
  /** Left out of the drawing, as by the chart's filter. */
  filtered: boolean;
  /** In percent of a column's width. */
  gapWidth: number;
  /** -100 … 100: how far columns of one category cover each other. */
  overlap: number;
  /** In percent. */
  doughnutHoleSize: number;
  explosion: number;
  /** Degrees clockwise from the top. */
  firstSliceAngle: number;
  varyByCategories: boolean;
  readonly labels: LabelModel;
  readonly format: FormatModel;
  readonly points: Map<number, PointModel>;
  readonly trendlines: TrendlineModel[];
}

/** Excel's colours of series, in the theme of new workbooks. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export function paletteColour(index: number): string {
  return PALETTE[index % PALETTE.length] ?? '#4472C4';
}

export function newSeries(chartType: ChartType, index: number): SeriesModel {
  const color = paletteColour(index);
  return {
    name: undefined,
    values: undefined,
    categories: undefined,
    bubbleSizes: undefined,
    chartType,
    axisGroup: 'Primary',
    smooth: false,
    filtered: false,
    gapWidth: 150,
    overlap: 0,
    doughnutHoleSize: 75,
    explosion: 0,
    firstSliceAngle: 0,
    varyByCategories: false,
    markerStyle: 'Automatic',
    markerSize: 5,
    markerBackgroundColor: '',
    markerForegroundColor: '',
    labels: newLabels(),
    format: newFormat({
      fill: 'automatic',
      line: { color, lineStyle: 'Automatic', weight: 2.25 },
    }),
    points: new Map(),
    trendlines: [],
  };
}

/** Reads as its parent until something of its own is set. */
function inheriting<Model extends object>(parent: Model): Model {
  return Object.create(parent) as Model;
}

/** A point looks like its series, also when that changes later, but for what is set for the point. */
export function newPoint(series: SeriesModel): PointModel {
  const { fill, line, font } = series.format;
  const format = { fill: inheriting(fill), line: inheriting(line), font: inheriting(font) };
  return Object.assign(inheriting<MarkerModel>(series), { format, label: undefined });
}

export function newTrendline(type: TrendlineModel['type'], color: string): TrendlineModel {
  return {
    id: crypto.randomUUID(),
    type,
    polynomialOrder: 2,
    movingAveragePeriod: 2,
    name: '',
    format: newFormat({ line: { color, lineStyle: 'RoundDot', weight: 1.5 } }),
  };
}
