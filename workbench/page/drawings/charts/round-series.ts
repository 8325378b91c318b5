import { textOf } from '../../../engine';
import type { ChartPicture, SeriesPicture } from '../../../host/drawings';
import { borderStyleOf, fillOf, lineStyleOf, pixels, textStyleOf } from './look';
import { filledStyle, labelOption, markerOption, strokeOf } from './point-option';

interface Circle {
  readonly center: readonly [number, number];
  readonly radius: number;
}

const AIR = 0.85;
const QUARTER_TURN = 90;

function circleIn({ layout }: ChartPicture): Circle {
  const { left, top, width, height } = layout.plotArea;
  return {
    center: [pixels(left + width / 2), pixels(top + height / 2)],
    radius: (pixels(Math.min(width, height)) / 2) * AIR,
  };
}

/** Rings of a doughnut from the hole outwards; a pie has one from its middle. */
function ringOf(chart: ChartPicture, series: SeriesPicture, { radius }: Circle) {
  if (series.facts.shape === 'pie') return [0, radius];
  const hole = (radius * series.doughnutHoleSize) / 100;
  const width = (radius - hole) / chart.series.length;
  const index = chart.series.indexOf(series);
  return [hole + index * width, hole + (index + 1) * width];
}

/** The slices of pies and doughnuts; a pie shows its first series only, as in Excel. */
export function pieSeries(chart: ChartPicture): object[] {
  const circle = circleIn(chart);
  const shown = chart.facts.shape === 'pie' ? chart.series.slice(0, 1) : chart.series;
  return shown.map((series) => ({
    type: 'pie',
    name: series.name,
    center: circle.center,
    radius: ringOf(chart, series, circle),
    startAngle: QUARTER_TURN - series.firstSliceAngle,
    selectedMode: 'multiple',
    selectedOffset: (circle.radius * series.explosion) / 100,
    data: series.points.map((point) => {
      const label = labelOption(point, 'pie');
      const isInside =
        series.facts.shape === 'doughnut' || /Inside|Center/.test(point.label?.position ?? '');
      return {
        name: point.category,
        value: point.value ?? 0,
        selected: series.explosion > 0,
        itemStyle: {
          borderColor: '#FFFFFF',
          borderWidth: 1,
          ...sliceBorder(point),
          color: fillOf(point.fill),
        },
        label: { ...label, position: isInside ? 'inside' : 'outside' },
        labelLine: { show: label.show && !isInside },
      };
    }),
  }));
}

function sliceBorder({ line }: SeriesPicture['points'][number]) {
  return line.lineStyle === 'None' || line.lineStyle === 'Automatic' ? {} : borderStyleOf(line);
}

/** The web of a radar chart, and its series. */
export function radarOption(chart: ChartPicture) {
  const { center, radius } = circleIn(chart);
  const { Primary } = chart.axes;
  const scale = Primary?.Value.scale;
  return {
    radar: {
      center,
      radius,
      axisName: Primary && textStyleOf(Primary.Category.format.font),
      axisLabel: {
        show: Primary?.Value.visible === true,
        formatter: (value: number) => textOf(value, Primary?.Value.numberFormat ?? 'General'),
      },
      splitArea: { show: false },
      splitLine: { lineStyle: Primary && lineStyleOf(Primary.Value.majorGridlines.format.line) },
      indicator: (Primary?.Category.categories ?? []).map((name) => ({
        name,
        ...(scale && { min: scale.minimum, max: scale.maximum }),
      })),
    },
    series: chart.series.map((series) => {
      const [first] = series.points;
      const marker = first ? markerOption(first, series.color) : {};
      return {
        type: 'radar',
        name: series.name,
        data: [{ name: series.name, value: series.points.map(({ value }) => value ?? '-') }],
        ...marker,
        itemStyle: { color: fillOf(series.color) },
        lineStyle: strokeOf(series),
        ...(series.facts.isFilled &&
          first && { areaStyle: { ...filledStyle(first), opacity: 0.6 } }),
      };
    }),
  };
}
