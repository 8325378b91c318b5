import type { EChartsCoreOption } from 'echarts/core';
import type { ChartPicture } from '../../../host/drawings';
import { planeOption } from './axis-option';
import { pixels, textStyleOf } from './look';
import { textPieces } from '../text-pieces';
import { planeSeries } from './plane-series';
import { pieSeries, radarOption } from './round-series';

/** A title whose characters differ in their looks is written in pieces, each with a style of its own. */
function richTitle({ title, titleModel }: ChartPicture) {
  const pieces = textPieces(title, titleModel.format.font, titleModel.runs);
  const rich = Object.fromEntries(
    pieces.map(({ font }, index) => [`p${index}`, textStyleOf(font)]),
  );
  return { text: pieces.map(({ text }, index) => `{p${index}|${text}}`).join(''), rich };
}

function titleOption(picture: ChartPicture) {
  const place = picture.layout.title;
  if (!place) return { show: false };
  const { runs, format } = picture.titleModel;
  const rich = runs.length > 0 ? richTitle(picture) : undefined;
  return {
    text: rich?.text ?? picture.title,
    left: pixels(place.left + place.width / 2),
    top: pixels(place.top),
    padding: 0,
    textAlign: 'center',
    textStyle: { ...textStyleOf(format.font), ...(rich && { rich: rich.rich }) },
  };
}

function namesInLegend({ series, facts, hiddenEntries }: ChartPicture): object[] {
  if (facts.shape === 'pie' || facts.shape === 'doughnut') {
    const names = (series[0]?.points ?? []).map(({ category }) => ({ name: category }));
    return names.filter((_name, index) => !hiddenEntries.includes(index));
  }
  return series
    .filter(({ isInLegend }) => isInLegend)
    .flatMap(({ name, facts: { isFilled }, trendlines }) => [
      { name, ...(isFilled && { icon: 'rect' }) },
      ...trendlines.map((line) => ({ name: line.name })),
    ]);
}

function legendOption(picture: ChartPicture) {
  const { layout, legend } = picture;
  if (!layout.legend) return { show: false };
  const isBeside = ['Left', 'Right', 'Corner'].includes(legend.position);
  return {
    data: namesInLegend(picture),
    orient: isBeside ? 'vertical' : 'horizontal',
    left: isBeside ? pixels(layout.legend.left) : 'center',
    top: pixels(layout.legend.top),
    padding: 0,
    selectedMode: false,
    itemWidth: 16,
    itemHeight: 8,
    textStyle: textStyleOf(legend.format.font),
  };
}

function bodyOption(picture: ChartPicture): EChartsCoreOption {
  const { shape } = picture.facts;
  if (shape === 'pie' || shape === 'doughnut') return { series: pieSeries(picture) };
  if (shape === 'radar') return radarOption(picture);
  return { ...planeOption(picture), series: planeSeries(picture) };
}

/** A chart in the words of ECharts, at 100%: a pixel is three quarters of a point. */
export function chartOption(picture: ChartPicture): EChartsCoreOption {
  return {
    animation: false,
    title: titleOption(picture),
    legend: legendOption(picture),
    ...bodyOption(picture),
  };
}
