import type { Rectangle } from '../../../engine';
import type { Book } from '../../book';
import type { AxisModel } from '../model/axis-model';
import { layoutOf, type ChartLayout } from '../model/chart-layout';
import type { AxisPair, ChartModel } from '../model/chart-model';
import { factsOf, hasAxes, type ChartTypeFacts } from '../model/chart-type';
import type { FormatModel } from '../model/format-model';
import {
  categoriesOf,
  chartTitleOf,
  numberFormatOf,
  textOfSource,
  textsIn,
} from '../model/series-data';
import type { AxisGroup } from '../model/series-model';
import { categoryScaleOf, valueScaleOf, type Scale } from '../model/value-scale';
import { seriesPictureOf, type SeriesPicture } from './series-picture';

/** An axis as it is drawn. */
export interface AxisPicture extends Omit<AxisModel, 'title' | 'categoryNames'> {
  readonly title: string | undefined;
  readonly titleFormat: FormatModel;
  /** Undefined for categories. */
  readonly scale: Scale | undefined;
  readonly categories: readonly string[];
}

export type AxisPairPicture = Readonly<Record<keyof AxisPair, AxisPicture>>;

/** A chart with everything that drawing it needs: plain data, without cells. */
export interface ChartPicture {
  readonly kind: 'chart';
  readonly id: string;
  readonly sheetId: string;
  readonly place: Rectangle;
  readonly facts: ChartTypeFacts;
  readonly layout: ChartLayout;
  readonly title: string;
  readonly titleModel: Pick<ChartModel['title'], 'runs' | 'format' | 'textOrientation'>;
  readonly legend: Pick<ChartModel['legend'], 'position' | 'format'>;
  readonly format: ChartModel['format'];
  readonly plotFormat: FormatModel;
  readonly joinsGaps: boolean;
  /** None for pies; the secondary ones only when a series uses them. */
  readonly axes: Partial<Record<AxisGroup, AxisPairPicture>>;
  readonly series: readonly SeriesPicture[];
  /** Slices that the legend leaves out. */
  readonly hiddenEntries: readonly number[];
}

function axisPictureOf(
  book: Book,
  chart: ChartModel,
  group: AxisGroup,
  kind: keyof AxisPair,
): AxisPicture {
  const { title, categoryNames, ...axis } = chart.axes[group][kind];
  const first = chart.series.find(({ axisGroup }) => axisGroup === group) ?? chart.series[0];
  const linked = numberFormatOf(book, kind === 'Value' ? first?.values : first?.categories);
  const names = categoryNames && textsIn(book, categoryNames, chart.plotVisibleOnly);
  const isCategory = kind === 'Category';
  return {
    ...axis,
    numberFormat: axis.linkNumberFormat ? linked : axis.numberFormat,
    title: title.visible ? textOfSource(book, title.text, title.usualText) : undefined,
    titleFormat: title.format,
    scale: isCategory ? categoryScaleOf(book, chart, group) : valueScaleOf(book, chart, group),
    categories: isCategory && first ? (names ?? categoriesOf(book, chart, first)) : [],
  };
}

function axesOf(book: Book, chart: ChartModel): ChartPicture['axes'] {
  if (!hasAxes(chart.chartType)) return {};
  const pair = (group: AxisGroup) => ({
    Category: axisPictureOf(book, chart, group, 'Category'),
    Value: axisPictureOf(book, chart, group, 'Value'),
  });
  const hasSecond = chart.series.some(({ axisGroup }) => axisGroup === 'Secondary');
  return { Primary: pair('Primary'), ...(hasSecond && { Secondary: pair('Secondary') }) };
}

export function chartPictureOf(book: Book, chart: ChartModel): ChartPicture {
  const { title, legend, plotArea, format, anchor } = chart;
  return {
    kind: 'chart',
    id: chart.id,
    sheetId: anchor.sheetId,
    place: anchor.rectangle,
    facts: factsOf(chart.chartType),
    layout: layoutOf(book, chart),
    title: chartTitleOf(book, chart),
    titleModel: title,
    legend,
    format,
    plotFormat: plotArea.format,
    joinsGaps: chart.displayBlanksAs === 'Interplotted',
    axes: axesOf(book, chart),
    series: chart.series
      .filter(({ filtered }) => !filtered)
      .map((series) => seriesPictureOf(book, chart, series)),
    hiddenEntries: [...legend.hiddenEntries],
  };
}
