import type { ChartPicture, PointPicture, SeriesPicture } from '../../../host/drawings';
import { fillOf, lineStyleOf, pixels } from './look';
import { filledStyle, labelOption, markerOption, strokeOf } from './point-option';

/** What a series shares with those beside it. */
interface Company {
  readonly chart: ChartPicture;
  /** Sums of the stacked series at each category. */
  readonly totals: readonly number[];
  readonly largestBubble: number;
}

const BUBBLE_SHARE = 0.25;

function isByNumbers({ facts }: SeriesPicture): boolean {
  return facts.shape === 'scatter' || facts.shape === 'bubble';
}

function valueAt(series: SeriesPicture, point: PointPicture, index: number, company: Company) {
  const { value } = point;
  if (value === null) return null;
  if (series.facts.stacking !== 'stacked to 100%') return value;
  const total = company.totals[index] ?? 0;
  return total === 0 ? 0 : value / total;
}

function dataOf(series: SeriesPicture, company: Company): object[] {
  const { shape } = series.facts;
  const isFilled = shape === 'column' || shape === 'bar';
  return series.points.map((point, index) => {
    const y = valueAt(series, point, index, company);
    const value = isByNumbers(series) ? [point.x ?? index + 1, y] : y;
    const look = isFilled ? { itemStyle: filledStyle(point) } : markerOption(point, series.color);
    return { value: value ?? '-', label: labelOption(point, shape), ...look };
  });
}

function bubbleOption(series: SeriesPicture, { chart, largestBubble }: Company) {
  const { width, height } = chart.layout.plotArea;
  const largest = pixels(Math.min(width, height)) * BUBBLE_SHARE;
  return {
    type: 'scatter',
    data: series.points.map((point, index) => ({
      value: [point.x ?? index + 1, point.value ?? '-'],
      symbolSize: largest * Math.sqrt(Math.max(0, point.size ?? 0) / (largestBubble || 1)),
      itemStyle: { color: fillOf(point.fill), opacity: 0.8 },
      label: labelOption(point, 'bubble'),
    })),
  };
}

/** Bars of a chart share gap and overlap; ECharts counts the gap in shares of a category, Excel in bars. */
function barOption(series: SeriesPicture, { chart }: Company) {
  const { overlap, gapWidth, facts } = series;
  const neighbours = chart.series.filter((one) => one.facts.shape === facts.shape);
  const count = facts.stacking === 'none' ? neighbours.length : 1;
  const cluster = count - ((count - 1) * overlap) / 100;
  const gap = gapWidth / 100;
  return {
    type: 'bar',
    barGap: `${-overlap}%`,
    barCategoryGap: `${(gap / (cluster + gap)) * 100}%`,
  };
}

function kindOption(series: SeriesPicture, company: Company): object {
  const { facts, smooth, color, line } = series;
  if (facts.shape === 'column' || facts.shape === 'bar') return barOption(series, company);
  if (facts.shape === 'bubble') return bubbleOption(series, company);
  const isLine = facts.hasLines || line.lineStyle !== 'None';
  if (facts.shape === 'scatter' && !isLine) return { type: 'scatter' };
  return {
    type: 'line',
    smooth,
    showAllSymbol: true,
    connectNulls: company.chart.joinsGaps,
    lineStyle: strokeOf(series),
    ...(facts.isFilled && { areaStyle: { color: fillOf(color), opacity: 1 } }),
  };
}

function trendlineOptions(series: SeriesPicture, axes: object): object[] {
  const shift = isByNumbers(series) ? 0 : 1;
  return series.trendlines.map(({ name, line, points }) => ({
    ...axes,
    type: 'line',
    name,
    data: points.map(([x, y]) => [x - shift, y]),
    symbol: 'none',
    lineStyle: lineStyleOf(line),
    itemStyle: { color: line.color },
  }));
}

function totalsOf(chart: ChartPicture): number[] {
  const stacked = chart.series.filter(({ facts }) => facts.stacking !== 'none');
  const count = Math.max(0, ...stacked.map(({ points }) => points.length));
  return Array.from({ length: count }, (_total, index) =>
    stacked.reduce((sum, { points }) => sum + Math.abs(points[index]?.value ?? 0), 0),
  );
}

/** The series of a chart with axes. */
export function planeSeries(chart: ChartPicture): object[] {
  const sizes = chart.series.flatMap(({ points }) => points.map(({ size }) => size ?? 0));
  const company = { chart, totals: totalsOf(chart), largestBubble: Math.max(0, ...sizes) };
  return chart.series.flatMap((series) => {
    const index = series.axisGroup === 'Secondary' && chart.axes.Secondary ? 1 : 0;
    const axes = { xAxisIndex: index, yAxisIndex: index };
    const { stacking, shape } = series.facts;
    const main = {
      ...axes,
      name: series.name,
      data: dataOf(series, company),
      itemStyle: { color: fillOf(series.color) },
      ...(stacking !== 'none' && { stack: `${shape} ${series.axisGroup}` }),
      ...kindOption(series, company),
    };
    return [main, ...trendlineOptions(series, axes)];
  });
}
